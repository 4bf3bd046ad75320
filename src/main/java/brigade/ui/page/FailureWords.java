package brigade.ui.page;

import brigade.trace.Trace;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why orders failed, from the labels in the trace. Any thread. */
public final class FailureWords {

    private static final String UNSAID = "exception";

    private final Trace trace;
    private final Texts texts;

    public FailureWords(Trace trace, Texts texts) {
        this.trace = trace;
        this.texts = texts;
    }

    /** Half a sentence on why one failed. */
    public String why(int label) {
        return texts.orElse("failure." + key(label), reason(label));
    }

    /** How many failed for which reason, the most frequent first. */
    public String counts(Map<Integer, Long> failures) {
        return failures.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry ->
                        texts.of(
                                "failure.count",
                                texts.orElse(
                                        "failure." + key(entry.getKey()) + ".short",
                                        reason(entry.getKey())),
                                entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String key(int label) {
        return reason(label).replace(' ', '.');
    }

    /** Traces of before have none. */
    private String reason(int label) {
        return label == 0 ? UNSAID : trace.label(label);
    }
}
