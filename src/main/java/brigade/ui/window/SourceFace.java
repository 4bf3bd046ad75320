package brigade.ui.window;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;

import java.util.List;
import java.util.Optional;

/**
 * How one source is shown: what its page has besides timeline, inspector, transport and figures,
 * which are the same for all. UI thread only.
 */
public interface SourceFace {

    /** A picture of its own, above the timeline. */
    default Optional<PagePart> picture() {
        return Optional.empty();
    }

    /**
     * What is to be told above the page for as long as it is so; it has no height while there is
     * nothing.
     */
    default Optional<PagePart> alert() {
        return Optional.empty();
    }

    /**
     * What names the source in the window's bar, and lets the person leave it; where it has nothing
     * of its own, its name and a way back stand there.
     */
    default Optional<PagePart> named() {
        return Optional.empty();
    }

    /** What a person can change about it, in the window's bar. */
    default Optional<PagePart> controls() {
        return Optional.empty();
    }

    /** Its figures, in the status line; where it has none, the instant stands there. */
    default Optional<PagePart> figures() {
        return Optional.empty();
    }

    /** What follows the trace and is not seen. */
    default List<PageView> followers() {
        return List.of();
    }

    /** What the inspector says while nothing is selected. */
    default Introduction introduction() {
        return Introduction.OF_ANY;
    }

    /** What the inspector can offer. */
    default Remedies remedies() {
        return Remedies.NONE;
    }

    /**
     * Plays a lesson about this source, and turns to its page; empty: the lesson is about another.
     */
    default Optional<LessonRun> play(Lesson lesson) {
        return Optional.empty();
    }

    /** What is prepared when there is time, in small pieces. */
    default List<Runnable> preparation() {
        return List.of();
    }
}
