package brigade.lesson;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What steps brought, as one line each that a file can keep until a lesson is gone on with: {@code
 * share reached 5190000000 choice=2 pan-waits=3.0 served=2.0}. Times of the trace are not kept, as
 * that trace is over. Any thread.
 */
public final class KeptResults {

    private static final String REACHED = "reached";
    private static final String MISSED = "missed";
    private static final String CHOICE = "choice";
    private static final String ESTIMATE = "estimate";

    private KeptResults() {}

    /** A line each. */
    public static List<String> write(Lesson lesson, List<StepResult> results) {
        return results.stream().map(each -> line(lesson, each)).toList();
    }

    private static String line(Lesson lesson, StepResult result) {
        StringBuilder line = new StringBuilder(result.step());
        line.append(' ').append(result.reached() ? REACHED : MISSED);
        line.append(' ').append(result.lasted().toNanos());
        switch (result.expected().orElse(null)) {
            case Guess.Chosen(Question.Choice choice) ->
                    question(lesson, result.step())
                            .map(it -> it.choices().indexOf(choice))
                            .filter(place -> place >= 0)
                            .ifPresent(place -> append(line, CHOICE, place.toString()));
            case Guess.Estimated(double value) -> append(line, ESTIMATE, Double.toString(value));
            case null -> {}
        }
        result.figures().forEach((name, value) -> append(line, name, Double.toString(value)));
        return line.toString();
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append(' ').append(name).append('=').append(value);
    }

    private static Optional<Question> question(Lesson lesson, String step) {
        return step(lesson, step).flatMap(LessonStep::question);
    }

    private static Optional<LessonStep> step(Lesson lesson, String id) {
        return lesson.steps().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Those of steps that the lesson still has; what is no such line is left out. */
    public static List<StepResult> read(Lesson lesson, List<String> lines) {
        return lines.stream().flatMap(line -> read(lesson, line).stream()).toList();
    }

    private static Optional<StepResult> read(Lesson lesson, String line) {
        String[] words = line.split(" ", -1);
        if (words.length < 3 || step(lesson, words[0]).isEmpty()) {
            return Optional.empty();
        }
        try {
            Guess expected = null;
            Map<String, Double> figures = new LinkedHashMap<>();
            for (int i = 3; i < words.length; i++) {
                int equals = words[i].indexOf('=');
                String name = words[i].substring(0, Math.max(0, equals));
                String value = words[i].substring(equals + 1);
                switch (name) {
                    case CHOICE -> expected = chosen(lesson, words[0], Integer.parseInt(value));
                    case ESTIMATE -> expected = new Guess.Estimated(Double.parseDouble(value));
                    default -> figures.put(name, Double.parseDouble(value));
                }
            }
            return Optional.of(
                    new StepResult(
                            words[0],
                            words[1].equals(REACHED),
                            Duration.ofNanos(Long.parseLong(words[2])),
                            Optional.ofNullable(expected),
                            0,
                            0,
                            figures));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody has changed the line
        }
    }

    private static @Nullable Guess chosen(Lesson lesson, String step, int place) {
        return question(lesson, step)
                .map(Question::choices)
                .filter(it -> place >= 0 && place < it.size())
                .map(it -> (Guess) new Guess.Chosen(it.get(place)))
                .orElse(null);
    }
}
