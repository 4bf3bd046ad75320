package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Term;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

/**
 * What a lane is at at an instant.
 *
 * @param span the span, or null before the lane began and after it ended
 * @param label what it does or waits for, in the words of the trace
 * @param term what the label means, or null where the source has not declared it
 */
public record LaneState(Lane lane, @Nullable Span span, String label, @Nullable Term term) {

    public static LaneState at(Trace trace, Lane lane, long t) {
        Span span = trace.spanAt(lane, t);
        return span == null
                ? new LaneState(lane, null, "", null)
                : new LaneState(lane, span, trace.label(span.label()), trace.term(span.label()));
    }

    /** Whether the lane is there. */
    public boolean alive() {
        return span != null;
    }

    /** {@link Activity#IDLE} where it is not there. */
    public Activity activity() {
        return span == null ? Activity.IDLE : span.activity();
    }

    /** The request that it serves, or 0. */
    public int request() {
        return span == null ? 0 : span.request();
    }

    public int arg() {
        return span == null ? 0 : span.arg();
    }

    /** The number of the lock, place or thing that it is about, from 0, or -1. */
    public int thing() {
        return term == null ? -1 : term.argument().thing(arg());
    }

    /** When it began, or {@code otherwise} where the lane is not there. */
    public long since(long otherwise) {
        return span == null ? otherwise : span.start();
    }

    /**
     * When it began, over all that samples show of it one after another: each dump tells anew of a
     * wait that goes on. {@code otherwise} where the lane is not there.
     */
    public long begun(Trace trace, long otherwise) {
        return span == null ? otherwise : SampledRun.begin(trace, lane, span);
    }

    /** The number of the lane that it waits for at {@code t}, which is to end or holds a lock. */
    int waitsFor(Trace trace, long t) {
        return span == null ? 0 : LockHolder.at(trace, span, term, t);
    }
}
