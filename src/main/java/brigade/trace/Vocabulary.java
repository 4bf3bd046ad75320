package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the labels and stages of a trace mean. The source declares it once; files name it and hold
 * it. Any thread.
 */
public final class Vocabulary {

    /** Of a source that says nothing about its labels: they are shown as they are. */
    public static final Vocabulary NONE = new Vocabulary("", Lifecycle.NONE, List.of());

    private final String name;
    private final Lifecycle lifecycle;
    private final List<Term> terms;
    private final SourceText sourceText;
    private final List<LaneRole> roles;
    private final List<CounterTerm> counters;
    private final Map<String, Term> byLabel = new HashMap<>();
    private final Map<String, Mark> byWord = new HashMap<>();

    /**
     * @param name what files call it; a source keeps its name for ever
     * @throws IllegalArgumentException when two terms have one label
     */
    public Vocabulary(String name, Lifecycle lifecycle, List<? extends Term> terms) {
        this(name, lifecycle, terms, SourceText.NONE, List.of(), List.of());
    }

    /**
     * As the other, of a program whose source is at hand and whose roles and counters are known.
     *
     * @param sourceText that of the program
     * @param roles of its lanes, in the order in which they are shown
     * @param counters in the order in which they are shown
     */
    public Vocabulary(
            String name,
            Lifecycle lifecycle,
            List<? extends Term> terms,
            SourceText sourceText,
            List<LaneRole> roles,
            List<? extends CounterTerm> counters) {
        this.sourceText = sourceText;
        this.roles = List.copyOf(roles);
        this.counters = List.copyOf(counters);
        this.name = name;
        this.lifecycle = lifecycle;
        this.terms = List.copyOf(terms);
        for (Mark mark : CommonMark.values()) {
            byWord.put(mark.word(), mark);
        }
        for (Mark mark : lifecycle.stages()) {
            byWord.put(mark.word(), mark);
        }
        for (Term term : terms) {
            if (byLabel.put(term.label(), term) != null) {
                throw new IllegalArgumentException("two terms are called '" + term.label() + "'");
            }
        }
    }

    public String name() {
        return name;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Its counters, in the order in which they are shown; others stand behind them. */
    public List<CounterTerm> counters() {
        return counters;
    }

    /** What a counter counts, by its name; null where it was not declared. */
    public @Nullable CounterTerm counter(String name) {
        for (CounterTerm each : counters) {
            if (name.equals(each.counter()) || name.startsWith(each.counter() + " ")) {
                return each;
            }
        }
        return null;
    }

    /** The roles of its lanes, in the order in which they are shown; others stand behind them. */
    public List<LaneRole> roles() {
        return roles;
    }

    /** What its labels mean. */
    public List<Term> terms() {
        return terms;
    }

    /** The source of the program whose sites terms and spans name. */
    public SourceText sourceText() {
        return sourceText;
    }

    /**
     * What a label means, or null where it was not declared. A term whose label ends with a colon
     * means all labels that go on from there.
     */
    public @Nullable Term term(String label) {
        Term exactly = byLabel.get(label);
        int colon = exactly == null ? label.indexOf(": ") : -1;
        return colon < 0 ? exactly : byLabel.get(label.substring(0, colon + 1));
    }

    /** The mark with a code that {@link Mark#code} gave. */
    public Mark mark(int code) {
        return lifecycle.markOf(code);
    }

    /** The mark with a name as {@link Mark#word()}, or null where there is none. */
    public @Nullable Mark mark(String word) {
        return byWord.get(word);
    }
}
