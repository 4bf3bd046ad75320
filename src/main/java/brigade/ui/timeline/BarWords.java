package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.CounterTerm;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import java.util.HashMap;
import java.util.Map;

/**
 * What things on the timeline are called: in the person's language what the source declares, as it
 * stands in the file what another program did. Each label is translated once. UI thread only.
 */
final class BarWords {

    private final Trace trace;
    private final Texts texts;
    private final boolean declared;
    private final Map<Integer, String> words = new HashMap<>();

    BarWords(Trace trace, Texts texts, boolean declared) {
        this.trace = trace;
        this.texts = texts;
        this.declared = declared;
    }

    static BarWords of(TraceSession session) {
        return new BarWords(session.trace(), session.texts(), session.declared());
    }

    /** What a span of this label is called. */
    String word(int label) {
        return words.computeIfAbsent(label, this::translate);
    }

    private String translate(int label) {
        String recorded = Elision.onOneLine(trace.label(label));
        Term term = trace.term(label);
        if (declared && term != null && term.label().endsWith(":")) {
            String key = "bar." + trace.vocabulary().name() + '.' + term.label();
            return texts.named(key.substring(0, key.length() - 1), afterColon(term, recorded))
                    .orElseGet(() -> texts.orElse(term.key(), recorded));
        }
        return declared && term != null
                ? texts.orElse(term.key(), recorded)
                : own("bar.", recorded);
    }

    private static String afterColon(Term term, String label) {
        return label.substring(Math.min(label.length(), term.label().length())).strip();
    }

    /** What a span of this label waits for. */
    String waitedFor(int label) {
        Term term = trace.term(label);
        return declared && term != null
                ? texts.orElse("waiting." + term.key(), word(label))
                : own("waiting.", Elision.onOneLine(trace.label(label)));
    }

    String activity(Activity activity) {
        return texts.of(SummaryText.word(activity));
    }

    /** What a group is called. */
    String group(String key) {
        return key.equals(Row.COUNTERS) ? texts.of("group.counters") : own("group.", key);
    }

    String counter(String name) {
        CounterTerm term = trace.vocabulary().counter(name);
        return declared && term != null && !term.key().isEmpty()
                ? texts.orElse(term.key(), name)
                : name;
    }

    private String own(String prefix, String recorded) {
        return declared ? texts.orElse(prefix + recorded.replace(' ', '-'), recorded) : recorded;
    }
}
