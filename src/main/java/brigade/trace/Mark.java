package brigade.trace;

import java.util.Locale;

/**
 * An instant worth a mark: one of {@link CommonMark}, which any source may have, or a {@link Stage}
 * of a request, which the source of the trace declares.
 */
public interface Mark extends Event.Happening {

    /** What it is called in the code, in capitals. */
    String name();

    /**
     * Its number in an event, from 0 to 63; no other mark of the trace has it. Those of stages are
     * below {@link Lifecycle#MOST}, those of common marks are not.
     */
    int code();

    /** What it is called in a file. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
