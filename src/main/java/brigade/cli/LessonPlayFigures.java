package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.lesson.Guess;
import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.lesson.Question;
import brigade.lesson.StepResult;
import brigade.measure.UiHistory;
import brigade.trace.Trace;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run of a lesson: as lines for a person, and as JSON for a program. */
record LessonPlayFigures(Lesson lesson, List<StepResult> steps, Trace trace) {

    /** What a step brought. */
    static String line(StepResult step) {
        return String.format(
                Locale.ROOT,
                "%-16s %s after %s  %s",
                step.step(),
                step.reached() ? "reached" : "NOT reached",
                FigureFormat.millis(step.lasted().toNanos() / 1e6),
                step.figures().entrySet().stream()
                        .map(each -> each.getKey() + " " + rounded(each.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String rounded(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : "" + decimals(value);
    }

    private static double decimals(double value) {
        return Math.round(value * 1e3) / 1e3;
    }

    /** How it went as a whole. */
    String inAll() {
        long reached = steps.stream().filter(StepResult::reached).count();
        return reached
                + " of "
                + FigureFormat.plural(lesson.steps().count(), "step", "steps")
                + " reached";
    }

    /**
     * {@code expected} is the choice as it stands in English, or the number that was estimated;
     * {@code asked} the question. Both are null where there was none.
     */
    void json(Json json) throws IOException {
        json.text("lesson", lesson.id());
        json.list(
                "steps",
                list -> {
                    for (StepResult step : steps) {
                        list.object(it -> write(it, step));
                    }
                });
    }

    private void write(Json json, StepResult step) throws IOException {
        json.text("id", step.step());
        json.flag("reached", step.reached());
        json.number("seconds", step.lasted().toNanos() / 1e9);
        switch (step.expected().orElse(null)) {
            case Guess.Chosen(Question.Choice choice) ->
                    json.text("expected", choice.text().in(Locale.ENGLISH));
            case Guess.Estimated(double value) -> json.number("expected", value);
            case null -> json.none("expected");
        }
        Optional<Question> asked =
                lesson.steps()
                        .filter(it -> it.id().equals(step.step()))
                        .findFirst()
                        .flatMap(LessonStep::question);
        if (asked.isPresent()) {
            json.text("asked", asked.get().text().in(Locale.ENGLISH));
        } else {
            json.none("asked");
        }
        json.object(
                "figures",
                figures -> {
                    for (Map.Entry<String, Double> each : step.figures().entrySet()) {
                        figures.number(each.getKey(), each.getValue());
                    }
                });
        json.quantiles(
                "gapMillis", new UiHistory(trace).between(step.from(), step.to()).gapMillis());
    }
}
