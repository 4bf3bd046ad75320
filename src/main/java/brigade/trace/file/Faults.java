package brigade.trace.file;

import org.jspecify.annotations.Nullable;

/** Counts events that make no sense and are left out, and remembers the first. */
final class Faults {

    private long count;
    private @Nullable String first;

    void add(long event, String what) {
        count++;
        if (first == null) {
            first = "event " + event + ": " + what;
        }
    }

    /** A sentence about them, or null when there are none. */
    @Nullable String sentence() {
        if (first == null) {
            return null;
        }
        return count == 1
                ? "1 event makes no sense and is left out (" + first + ")"
                : count + " events make no sense and are left out (first " + first + ")";
    }
}
