package brigade.trace;

/**
 * What a counter counts. A source declares its counters in its {@link Vocabulary}, in the order in
 * which they are shown.
 */
public interface CounterTerm {

    /** The name of the counter; of several of a kind, what comes before the number of each. */
    String counter();

    /** What it counts in, or empty. */
    String unit();

    /** The key of its name in the texts of the window, or empty where the name is its own. */
    String key();

    /** Whether it is a figure of its own to look at; else others are worked out of it. */
    boolean shown();
}
