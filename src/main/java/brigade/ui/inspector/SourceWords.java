package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Stage;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/**
 * The texts for what a source records. Where a source has a text of its own for something, in the
 * key of which its name or that of a term stands, it is that; else there is one for all sources,
 * into which the source's own word is put.
 */
final class SourceWords {

    private final Texts texts;
    private final String vocabulary;

    /**
     * @param vocabulary the name of that of the trace, or empty where its source has no texts here
     */
    SourceWords(Texts texts, String vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    static SourceWords of(TraceSession session) {
        return of(session.trace(), session.texts());
    }

    static SourceWords of(Trace trace, Texts texts) {
        // Files of 0.1 name one vocabulary always, and may hold another program's processes.
        boolean own = trace.lanes().stream().allMatch(lane -> lane.process().isEmpty());
        return new SourceWords(texts, own ? trace.vocabulary().name() : "");
    }

    Texts texts() {
        return texts;
    }

    /**
     * The key of the source's own sentence about what a lane does, or null: for this role at this
     * term, else for this role, else for this term.
     *
     * @param prefix of the key for all sources
     */
    @Nullable String own(String prefix, LaneState doing) {
        if (vocabulary.isEmpty()) {
            return null;
        }
        String role = prefix + '.' + vocabulary + '.' + role(doing.lane());
        Term term = doing.term();
        String key = term == null ? "" : '.' + term.key();
        for (String own : new String[] {role + key, role, prefix + key}) {
            if (!own.equals(prefix) && texts.has(own)) {
                return own;
            }
        }
        return null;
    }

    private static String role(Lane lane) {
        return lane.kind() == LaneKind.UI ? "ui" : lane.role();
    }

    /** The text of a key with the name of the source behind it, or else of the key alone. */
    String ofSource(String key, Object... values) {
        String own = key + '.' + vocabulary;
        return texts.of(!vocabulary.isEmpty() && texts.has(own) ? own : key, values);
    }

    /** As {@link #ofSource}, for something that the source has a name for. */
    String ofSource(String key, String name, Object... values) {
        String own = key + '.' + vocabulary + '.' + name;
        return texts.of(!vocabulary.isEmpty() && texts.has(own) ? own : key, values);
    }

    /** A text of a term, or else one for all with the term's word in it. */
    String ofTerm(String key, @Nullable Term term, String label) {
        String own = term == null ? "" : key + '.' + term.key();
        return known(own) ? texts.of(own) : texts.of(key, waitedFor(term, label));
    }

    /** How the text of a stage's own is called: turned_away. */
    static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** What a stage of a request is called. */
    String stage(Stage stage) {
        return vocabulary.isEmpty()
                ? stage.word()
                : texts.orElse("stage." + word(stage), stage.word());
    }

    /** What a request that has come to a stage is at. */
    String stageSentence(Stage stage, Object... values) {
        String own = "order." + word(stage);
        return known(own) ? texts.of(own, values) : texts.of("order.at", stage(stage));
    }

    /** What those of a role are called. */
    String role(String role) {
        return vocabulary.isEmpty() ? role : texts.orElse("group." + role, role);
    }

    /** What is waited for. */
    String waitedFor(@Nullable Term term, String label) {
        return thing(term, label).orElseGet(() -> word("waiting.", term, label));
    }

    /** What a label names behind the colon of its term, such as a lock; empty where it has none. */
    private static Optional<String> thing(@Nullable Term term, String label) {
        return term != null && term.label().endsWith(":") && label.startsWith(term.label() + " ")
                ? Optional.of(label.substring(term.label().length() + 1))
                : Optional.empty();
    }

    /** What is done. */
    String done(@Nullable Term term, String label) {
        return word("doing.", term, label);
    }

    /** What a lane does or waits for, in a word; the word for its activity where it has none. */
    String deed(LaneState doing) {
        if (!doing.alive()) {
            return texts.of("activity.ended").toLowerCase(texts.locale());
        }
        return doing.label().isEmpty() || doing.activity() == Activity.IDLE
                ? texts.of("activity." + doing.activity().name().toLowerCase(Locale.ROOT))
                : word("bar.", doing.term(), doing.label());
    }

    private String word(String prefix, @Nullable Term term, String label) {
        if (vocabulary.isEmpty()) {
            return label;
        }
        Optional<String> named = thing(term, label).flatMap(it -> barOf(term, it));
        if (named.isPresent()) {
            return named.get();
        }
        if (term != null && !term.key().isEmpty()) {
            return prefix.equals("bar.")
                    ? texts.orElse(term.key(), label)
                    : texts.orElse(prefix + term.key(), texts.orElse(term.key(), label));
        }
        return texts.orElse(prefix + label.replace(' ', '-'), label);
    }

    private Optional<String> barOf(@Nullable Term term, String thing) {
        if (term == null) {
            return Optional.empty();
        }
        String its = term.label();
        return texts.named("bar." + vocabulary + '.' + its.substring(0, its.length() - 1), thing);
    }

    private boolean known(String key) {
        return !vocabulary.isEmpty() && !key.isEmpty() && texts.has(key);
    }
}
