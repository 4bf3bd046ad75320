package brigade.cli;

import brigade.lesson.Lesson;
import brigade.lesson.StepResult;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.measure.UiFigures;
import brigade.measure.lesson.RestaurantLessons;
import brigade.measure.lesson.UnattendedLesson;
import brigade.restaurant.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code lesson run}: plays a lesson. */
@CommandLine.Command(
        name = "run",
        sortOptions = false,
        header = "Play a lesson, and tell what was measured.")
final class LessonRunCommand extends Command {

    private final Screen.Opener opener;

    @Parameters(paramLabel = "ID|FILE", description = "A lesson that is shipped, or a file.")
    String lesson = "";

    @Option(
            names = "--unattended",
            required = true,
            description = "Go through all steps without answering.")
    boolean unattended;

    LessonRunCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        Lesson meant = RestaurantLessons.find(lesson);
        try (OutputFile figures = reserve(json)) {
            Played played = play(meant);
            Json.writeObject(figures, fields -> write(fields, played));
            long reached = played.steps().stream().filter(StepResult::reached).count();
            terminal.say(
                    reached
                            + " of "
                            + FigureFormat.plural(played.steps().size(), "step", "steps")
                            + " reached; longest gap between frames "
                            + FigureFormat.millis(played.ui().gapMillis().max()));
        }
        return CommandLine.ExitCode.OK;
    }

    private record Played(List<StepResult> steps, UiFigures ui) {}

    private Played play(Lesson meant) throws Exception {
        ScreenOptions options = ScreenOptions.standard(!terminal.display()).withSumRunning(false);
        try (Screen screen = opener.open(Settings.standard(), options)) {
            var interval = screen.live().uiWatch().interval();
            List<StepResult> steps = new UnattendedLesson(screen, meant).run(this::say);
            return new Played(steps, interval.figures());
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void say(StepResult step) {
        terminal.say(
                String.format(
                        "%-16s %s after %s  %s",
                        step.step(),
                        step.reached() ? "reached" : "NOT reached",
                        FigureFormat.millis(step.lasted().toNanos() / 1e6),
                        figures(step)));
    }

    private static String figures(StepResult step) {
        return step.figures().entrySet().stream()
                .map(each -> each.getKey() + " " + Math.round(each.getValue() * 1e3) / 1e3)
                .collect(Collectors.joining(", "));
    }

    private static void write(Json json, Played played) throws IOException {
        json.list(
                "steps",
                list -> {
                    for (StepResult step : played.steps()) {
                        list.object(it -> write(it, step));
                    }
                });
        json.quantiles("gapMillis", played.ui().gapMillis());
    }

    private static void write(Json json, StepResult step) throws IOException {
        json.text("id", step.step());
        json.flag("reached", step.reached());
        json.number("seconds", step.lasted().toNanos() / 1e9);
        json.none("expected");
        json.object(
                "figures",
                figures -> {
                    for (Map.Entry<String, Double> each : step.figures().entrySet()) {
                        figures.number(each.getKey(), each.getValue());
                    }
                });
    }
}
