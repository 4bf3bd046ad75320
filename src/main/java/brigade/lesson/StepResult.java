package brigade.lesson;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a step brought.
 *
 * @param step its id
 * @param reached whether its condition came about
 * @param lasted from its stage, or from the answer to its question, to its end
 * @param expected what was predicted; empty where nobody said
 * @param from the beginning of the stretch that was measured, nanoseconds of the trace
 * @param to its end
 * @param figures by name, NaN where one could not be told
 */
public record StepResult(
        String step,
        boolean reached,
        Duration lasted,
        Optional<Guess> expected,
        long from,
        long to,
        Map<String, Double> figures) {

    /** Keeps its own copy, in order. */
    public StepResult {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A figure, or NaN where it was not measured. */
    public double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }
}
