package brigade.ui.lesson;

import brigade.measure.report.LessonReport;
import brigade.ui.file.Exports;
import brigade.ui.file.NoticeController;
import brigade.ui.page.Texts;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** What was predicted and measured in a lesson, as a person keeps it. UI thread only. */
public final class LessonReports {

    private final Window window;
    private final Exports exports;
    private final NoticeController notice;
    private final Texts texts;

    /** For one window. */
    public LessonReports(Window window, Exports exports, NoticeController notice, Texts texts) {
        this.window = window;
        this.exports = exports;
        this.notice = notice;
        this.texts = texts;
    }

    /**
     * Asks where to, and writes one HTML file.
     *
     * @param lesson its id, by which the file is called
     */
    void save(String lesson, LessonReport report) {
        exports.ask(
                window,
                new Exports.Question(
                        "lesson.report.save", lesson + ".html", "lesson.reports", "lesson.report"),
                report::write);
    }

    /** Puts it on the clipboard as text. */
    void copy(LessonReport report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.text());
        Clipboard.getSystemClipboard().setContent(content);
        notice.tell(texts.of("lesson.report.copied"));
    }
}
