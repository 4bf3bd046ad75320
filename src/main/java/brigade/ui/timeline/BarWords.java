package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Trace;
import brigade.ui.page.Texts;

import java.util.HashMap;
import java.util.Map;

/** What things on the timeline are called. Each label is translated once. UI thread only. */
final class BarWords {

    private final Trace trace;
    private final Texts texts;
    private final Map<Integer, String> words = new HashMap<>();

    BarWords(Trace trace, Texts texts) {
        this.trace = trace;
        this.texts = texts;
    }

    /** What a span of this label is called. */
    String word(int label) {
        return words.computeIfAbsent(label, this::translate);
    }

    private String translate(int label) {
        String recorded = trace.label(label);
        return texts.orElse("bar." + recorded.replace(' ', '-'), recorded);
    }

    String activity(Activity activity) {
        return texts.of(SummaryText.word(activity));
    }

    /** What the group of a role is called. */
    String group(String role) {
        return texts.orElse("group." + role, role);
    }

    String counter(String name) {
        return texts.orElse("counter." + name.replace(' ', '-'), name);
    }
}
