package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.StepResult;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.measure.lesson.RestaurantLessons;
import brigade.measure.lesson.UnattendedLesson;
import brigade.measure.report.LessonReport;
import brigade.measure.report.Phrases;
import brigade.restaurant.Settings;
import brigade.trace.file.HeldEnd;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Plays a lesson in the window, and writes what was asked for when it is over, or when the window
 * is closed or a signal ends the process before that.
 *
 * @param figures null: nobody asked for them
 * @param report null: nobody asked for it
 */
record LessonPlay(
        Terminal terminal,
        Screen.Opener opener,
        Lesson lesson,
        @Nullable OutputFile figures,
        @Nullable OutputFile report) {

    private static final Duration LOOK = Duration.ofMillis(250);

    /** Goes through all steps without anybody who answers. */
    void unattended() throws IOException, CommandFailedException {
        try (Screen screen = screen(!terminal.display())) {
            List<StepResult> steps =
                    new UnattendedLesson(screen, lesson)
                            .run(step -> terminal.say(LessonPlayFigures.line(step)));
            tell(steps, screen);
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Leaves it to the person, until the window is closed. */
    void attended() throws IOException, CommandFailedException {
        if (!terminal.display()) {
            throw new CommandFailedException(
                    "there is no display to show a lesson on; 'brigade lesson run "
                            + lesson.id()
                            + " --unattended' plays it in memory");
        }
        try (Screen screen = screen(false);
                HeldEnd end = new HeldEnd()) {
            LessonRun run = screen.play(lesson);
            boolean told = false;
            while (!screen.awaitClosed(LOOK) && !end.hasBegun()) {
                if (!told && screen.ask(run::state) == State.OVER) {
                    tell(screen.ask(run::results), screen);
                    told = true;
                }
            }
            if (!told) {
                // The UI thread has ended first where a signal ends the process.
                tell(end.hasBegun() ? run.results() : screen.ask(run::results), screen);
            }
        }
    }

    private Screen screen(boolean headless) throws IOException {
        return opener.open(
                Settings.standard(), ScreenOptions.standard(headless).withSumRunning(false));
    }

    private void tell(List<StepResult> steps, Screen screen) throws IOException {
        LessonPlayFigures all = new LessonPlayFigures(lesson, steps, screen.live().trace());
        Json.writeObject(figures, all::json);
        if (report != null) {
            report.write(
                    new LessonReport(
                                    lesson,
                                    RestaurantLessons.WORDS,
                                    steps,
                                    new Phrases(Locale.getDefault()))
                            ::write);
        }
        terminal.say(all.inAll());
    }
}
