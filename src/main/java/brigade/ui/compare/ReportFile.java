package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.report.HtmlReport;
import brigade.measure.report.Phrases;
import brigade.ui.page.Texts;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.util.function.Consumer;

/** Asks where a report shall go, writes it there, and says what became of it. UI thread only. */
public final class ReportFile {

    private final Window window;
    private final Texts texts;
    private final Consumer<String> notice;

    /**
     * For one window.
     *
     * @param notice tells the person
     */
    public ReportFile(Window window, Texts texts, Consumer<String> notice) {
        this.window = window;
        this.texts = texts;
        this.notice = notice;
    }

    void save(Comparison comparison, Phrases phrases) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("compare.save"));
        chooser.setInitialFileName("brigade-compare.html");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of("compare.reports"), "*.html"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) {
            return;
        }
        try {
            // Some 50 kB: no work for a thread of its own.
            new HtmlReport(comparison, phrases).write(chosen.toPath());
            notice.accept(texts.of("compare.saved", chosen.getName()));
        } catch (IOException e) {
            notice.accept(texts.of("compare.save.failed", chosen.toString()));
        }
    }
}
