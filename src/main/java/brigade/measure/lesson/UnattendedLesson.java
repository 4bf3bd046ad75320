package brigade.measure.lesson;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.LessonStep;
import brigade.lesson.StepResult;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through a lesson on the page without anybody who answers: each step by its condition, and
 * those without one after the time that it takes to read them. What does not come about in its time
 * is pushed, once, and has its time again. Runs on any thread but the UI thread.
 */
public final class UnattendedLesson {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** What is told is left for so long. */
    private static final Duration READ = Duration.ofSeconds(3);

    /** The window comes to rest: what it takes to open it is not the lesson's. */
    private static final Duration AT_REST = Duration.ofSeconds(3);

    private final Screen screen;
    private final Lesson lesson;
    private Duration waited = Duration.ZERO;
    private State before = State.OVER;

    /** Plays a lesson in a window. */
    public UnattendedLesson(Screen screen, Lesson lesson) {
        this.screen = screen;
        this.lesson = lesson;
    }

    /**
     * Goes through all steps.
     *
     * @param told is told what each step brought, on this thread
     * @return what all brought
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public List<StepResult> run(Consumer<StepResult> told) throws ScreenClosedException {
        screen.pause(AT_REST); // a person comes later, too
        LessonRun run = screen.play(lesson);
        while (screen.ask(run::state) != State.OVER) {
            screen.pause(LOOK);
            StepResult over = screen.ask(() -> look(run));
            if (over != null) {
                told.accept(over);
            }
        }
        return screen.ask(run::results);
    }

    /** Does what a person would; returns what a step brought that is over. UI thread. */
    private @Nullable StepResult look(LessonRun run) {
        run.look();
        State state = run.state();
        waited = state == before ? waited.plus(LOOK) : Duration.ZERO;
        before = state;
        return switch (state) {
            case ASKS -> {
                run.answer(null);
                yield null;
            }
            case LATE -> {
                if (waited.isZero()) {
                    run.push();
                }
                yield waited.compareTo(within(run)) > 0 ? over(run) : null;
            }
            case REACHED -> waited.compareTo(READ) > 0 ? over(run) : null;
            case GOES_ON, OVER -> null;
        };
    }

    private static Duration within(LessonRun run) {
        return run.step().map(LessonStep::end).map(LessonStep.End::within).orElse(Duration.ZERO);
    }

    private @Nullable StepResult over(LessonRun run) {
        StepResult result = run.result().orElse(null);
        before = State.OVER; // the next step may be in the same state
        run.next();
        return result;
    }
}
