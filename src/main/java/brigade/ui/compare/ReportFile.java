package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.report.HtmlReport;
import brigade.measure.report.Phrases;
import brigade.ui.file.Exports;
import brigade.ui.page.Texts;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;

/** Asks where a report shall go, writes it there, and says what became of it. UI thread only. */
public final class ReportFile {

    private final Window window;
    private final Texts texts;
    private final Exports exports;

    public ReportFile(Window window, Texts texts, Exports exports) {
        this.window = window;
        this.texts = texts;
        this.exports = exports;
    }

    void save(Comparison comparison, Phrases phrases) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("compare.save"));
        chooser.setInitialFileName("brigade-compare.html");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of("compare.reports"), "*.html"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            HtmlReport report = new HtmlReport(comparison, phrases);
            exports.write(chosen.toPath(), report::write, "compare.save");
        }
    }
}
