package brigade.lab.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who makes each step of a run, as a short text: a letter a step, {@code M} for main and {@code A},
 * {@code B}, … for the threads in the order in which they were started. {@code A2} chooses the
 * second of those whom A may notify, {@code a} lets A come back from wait without a notify, and
 * what stands in parentheses can be repeated for ever.
 *
 * @param lab whose schedule it is, as {@code lab} or {@code lab/variant}; may be empty
 * @param steps a token each
 */
public record Schedule(String lab, List<String> steps) {
    private static final Pattern TOKEN = Pattern.compile("[A-Z][1-9]?|[a-z]|[()]");

    public Schedule {
        steps = List.copyOf(steps);
    }

    /**
     * Reads {@code lost-update:ABBA} or {@code ABBA}.
     *
     * @throws IllegalArgumentException if it is none; the message says why in one line
     */
    public static Schedule of(String text) {
        int colon = text.lastIndexOf(':');
        String lab = colon < 0 ? "" : text.substring(0, colon);
        String steps = text.substring(colon + 1);
        Matcher matcher = TOKEN.matcher(steps);
        int end = 0;
        while (matcher.lookingAt()) {
            end = matcher.end();
            matcher.region(end, steps.length());
        }
        if (end < steps.length()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is no schedule: '"
                            + steps.charAt(end)
                            + "' is no step; a step is a letter for a thread, as in ABBA");
        }
        List<String> tokens = TOKEN.matcher(steps).results().map(it -> it.group()).toList();
        if (tokens.contains("(") != tokens.contains(")")
                || tokens.indexOf(")") < tokens.indexOf("(")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no schedule: one parenthesis lacks the other");
        }
        return new Schedule(lab, tokens);
    }

    /** The steps as they are written. */
    public String letters() {
        return String.join("", steps);
    }

    @Override
    public String toString() {
        return lab.isEmpty() ? letters() : lab + ":" + letters();
    }
}
