package brigade.ui.page;

import brigade.trace.Trace;

/**
 * Tells that something was inserted into the past of a trace since somebody has looked: what they
 * have worked out of it may be stale, though the shown instant is the same. UI thread only.
 */
public final class Insertions {

    private final Trace trace;
    private long seen;

    public Insertions(Trace trace) {
        this.trace = trace;
        seen = trace.insertions();
    }

    /** Whether there was one since the last call. */
    public boolean anyNew() {
        long now = trace.insertions();
        boolean any = now != seen;
        seen = now;
        return any;
    }
}
