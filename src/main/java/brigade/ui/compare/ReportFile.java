package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.report.HtmlReport;
import brigade.measure.report.Phrases;
import brigade.ui.file.Exports;

import javafx.stage.Window;

/** Asks where a report shall go, writes it there, and says what became of it. UI thread only. */
public final class ReportFile {

    private static final Exports.Question QUESTION =
            new Exports.Question(
                    "compare.save", "brigade-compare.html", "compare.reports", "compare.save");

    private final Window window;
    private final Exports exports;

    public ReportFile(Window window, Exports exports) {
        this.window = window;
        this.exports = exports;
    }

    void save(Comparison comparison, Phrases phrases) {
        exports.ask(window, QUESTION, new HtmlReport(comparison, phrases)::write);
    }
}
