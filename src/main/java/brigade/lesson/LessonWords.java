package brigade.lesson;

import java.util.Map;
import java.util.Set;

/**
 * What lessons about one kind of source can use, declared once by its page. A lesson that names
 * anything else is refused.
 *
 * @param on the name of the vocabulary of such a source
 * @param knobs what can be turned, and to what
 * @param acts what can be let happen
 * @param parts of the page that can be lit
 * @param figures of the trace that conditions, questions and answers use
 * @param names what the figures are called
 */
public record LessonWords(
        String on,
        Map<String, Allowed> knobs,
        Set<String> acts,
        Set<String> parts,
        Map<String, Unit> figures,
        FigureNames names) {

    /** Keeps its own copies. */
    public LessonWords {
        knobs = Map.copyOf(knobs);
        acts = Set.copyOf(acts);
        parts = Set.copyOf(parts);
        figures = Map.copyOf(figures);
    }

    /** To what a knob can be turned. */
    public sealed interface Allowed {

        /** A number, both ends included. */
        record Range(double least, double most) implements Allowed {}

        /** One of some words. */
        record Words(Set<String> all) implements Allowed {}
    }

    /** What a figure is measured in, by which it is written. */
    public enum Unit {
        COUNT,
        MILLIS,
        BYTES,
        PERCENT
    }
}
