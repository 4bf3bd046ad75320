package brigade.ui.window;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/** A source as it is shown: the parts of its page, made for it alone. UI thread only. */
public final class ShownTrace {

    private final TraceSession session;
    private final Views views;
    private final Views.View<? extends Region, TraceController> trace;
    private final List<PagePart> bar;
    private final Around around;
    private final SourceFace face;
    private final List<PageView> followers;
    private final Runnable closing;

    /** What stands in the window's frame: the verdict on the UI thread, and the status line. */
    record Around(PagePart verdict, PagePart status) {}

    /**
     * For one source.
     *
     * @param session what all parts share
     * @param views those of this source alone
     * @param trace the page, and what shows an instant in it
     * @param bar its controls in the window's bar, or none
     * @param around the rest of what stands in the window's frame while the page is seen
     * @param face what it has besides
     * @param closing ends what was begun for it; the source goes on
     */
    ShownTrace(
            TraceSession session,
            Views views,
            Views.View<? extends Region, TraceController> trace,
            List<PagePart> bar,
            Around around,
            SourceFace face,
            Runnable closing) {
        this.session = session;
        this.views = views;
        this.trace = trace;
        this.bar = List.copyOf(bar);
        this.around = around;
        this.face = face;
        followers = List.copyOf(face.followers());
        this.closing = closing;
    }

    /** What all parts share. */
    public TraceSession session() {
        return session;
    }

    /** The views of this source alone. */
    public Views views() {
        return views;
    }

    /** The page's content. */
    public Region node() {
        return trace.node();
    }

    List<PagePart> bar() {
        return bar;
    }

    Around around() {
        return around;
    }

    /** Plays a lesson, and turns to its page; empty: the lesson is about another source. */
    Optional<LessonRun> play(Lesson lesson) {
        return face.play(lesson);
    }

    /** Tells above the page what happened. */
    public Banner banner() {
        return trace.controller().banner();
    }

    /** Whether nothing that is shown is still being worked out. */
    public boolean whole() {
        return trace.controller().whole();
    }

    /** Shows an instant on the page. */
    public void show(long t) {
        trace.controller().show(t);
    }

    /** Shows an instant in the frame of the window, also while another page is seen. */
    void showAround(long t) {
        around.verdict().view().show(t);
        around.status().view().show(t);
        bar.forEach(each -> each.view().show(t));
        followers.forEach(each -> each.show(t));
    }

    /** Ends what was begun for it; its source goes on. */
    public void close() {
        closing.run();
    }
}
