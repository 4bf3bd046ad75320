package brigade.trace;

import org.jspecify.annotations.Nullable;

/** What a label of spans means. A source declares its terms in its {@link Vocabulary}. */
public interface Term {

    /**
     * The label as it is recorded and stands in files. One that ends with a colon is the beginning
     * of such labels: {@code blocked:} of {@code blocked: Stock}.
     */
    String label();

    /** What a lane that records it does, as a rule. */
    Activity activity();

    /** What the argument of the span is. */
    Argument argument();

    /** The key of its name in the texts of the window, or empty where the label is the name. */
    String key();

    /**
     * Where in the program's source a lane does it, or null where that is not known or not one
     * place. May read a file.
     */
    default @Nullable Site site() {
        return null;
    }

    /** What a lane that records it waits for, or null where there is nothing more to say of it. */
    default @Nullable Awaited awaited() {
        return null;
    }
}
