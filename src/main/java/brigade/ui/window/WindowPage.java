package brigade.ui.window;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.trace.source.TraceSource;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;

import javafx.scene.layout.Region;

import java.util.Optional;

/**
 * A page of the window, one of those that the bar leads to. It follows the instant of the trace
 * that the window shows, if that means something to it. UI thread only.
 */
public interface WindowPage extends PageView {

    /** What is seen; made when it is asked for first. */
    Region node();

    /** The trace that it shows now; empty for a page that shows none. */
    default Optional<ShownTrace> trace() {
        return Optional.empty();
    }

    /**
     * The line under the page, which says what is true of what is seen: of a trace, its figures.
     * The page itself brings a line of its own up to date. Empty for a page without one.
     */
    default Optional<PagePart> status() {
        return trace().map(it -> it.around().status());
    }

    /** Shows the trace of a source; false: it shows no other than its own. */
    default boolean open(TraceSource source) {
        return false;
    }

    /** Plays a lesson, and turns to this page; empty: it shows nothing that the lesson is about. */
    default Optional<LessonRun> play(Lesson lesson) {
        return Optional.empty();
    }

    /** Ends what it began. The window closes. */
    default void close() {}
}
