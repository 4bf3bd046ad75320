package brigade.measure.lesson;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.LessonStep;
import brigade.lesson.StepResult;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.work.SumRequest;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through a lesson without anybody who answers: each step by its condition, and those without
 * one after the time that it takes to read them. Runs on any thread but the UI thread.
 */
public final class UnattendedLesson {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** What is told is left for so long. */
    private static final Duration READ = Duration.ofSeconds(3);

    /** The classic sum. */
    private static final SumRequest SUM = new SumRequest(10_000_000, 2_000);

    /** As long as the window freezes when a person moves the sum. */
    private static final Duration FREEZE = Duration.ofSeconds(3);

    private final Screen screen;
    private final LessonRun run;

    /** Plays a lesson with the restaurant behind a window. */
    public UnattendedLesson(Screen screen, Lesson lesson) {
        this.screen = screen;
        run =
                new LessonRun(
                        lesson, new RestaurantLessonHost(screen.live(), this::sum, this::freeze));
    }

    private void sum() {
        screen.live().backRoom().start(SUM, 1, true);
    }

    private void freeze() {
        screen.uiThread()
                .execute(() -> {
                    long until = System.nanoTime() + FREEZE.toNanos();
                    while (System.nanoTime() < until) {
                        screen.live()
                                .backRoom()
                                .runHere(
                                        new SumRequest(SUM.count(), 1),
                                        screen.live().uiWatch().lane(),
                                        () -> false);
                    }
                });
    }

    /**
     * Goes through all steps.
     *
     * @param told is told what each step brought
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public List<StepResult> run(Consumer<StepResult> told) throws ScreenClosedException {
        run.next();
        while (run.state() != State.OVER) {
            goThrough();
            run.result().ifPresent(told);
            screen.pause(READ);
            run.next();
        }
        return run.results();
    }

    private void goThrough() throws ScreenClosedException {
        run.answer(null);
        while (run.state() == State.GOES_ON) {
            screen.pause(LOOK);
            run.look();
        }
        if (run.state() == State.LATE) {
            run.push();
            Duration more =
                    run.step()
                            .map(LessonStep::end)
                            .map(LessonStep.End::within)
                            .orElse(Duration.ZERO);
            for (Duration past = Duration.ZERO;
                    run.state() == State.LATE && past.compareTo(more) < 0;
                    past = past.plus(LOOK)) {
                screen.pause(LOOK);
                run.look();
            }
        }
        run.look();
    }
}
