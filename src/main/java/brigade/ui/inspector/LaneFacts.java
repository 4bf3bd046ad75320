package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Term;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

/**
 * What a thread does at an instant, read from the trace. The time in which the whole program stood
 * still is left out of what it took.
 *
 * @param alive false before it began and after it ended; the rest then tells nothing
 * @param label what it does or waits for, in the words of the trace
 * @param term what the label means, or null where the source has not declared it
 * @param elapsed nanoseconds since that began
 * @param order the order that it serves, or 0
 * @param arg what the label makes of it
 * @param permille how much of its work is done, or -1 when it does not say
 * @param planned nanoseconds that its timed wait takes, or -1
 * @param holder who holds the lock that it waits for, or null
 * @param heldFor nanoseconds that the holder has been at what it does with the lock
 * @param running share of the last {@link #WINDOW} in which it was running, 0 … 1
 */
public record LaneFacts(
        Lane lane,
        boolean alive,
        Activity activity,
        String label,
        @Nullable Term term,
        long elapsed,
        int order,
        int arg,
        int permille,
        long planned,
        @Nullable Lane holder,
        long heldFor,
        double running) {

    /** The share of running is taken over this many nanoseconds. */
    public static final long WINDOW = 5_000_000_000L;

    public static LaneFacts at(Trace trace, Lane lane, long t) {
        Span span = trace.spanAt(lane, t);
        if (span == null) {
            return new LaneFacts(lane, false, Activity.IDLE, "", null, 0, 0, 0, -1, -1, null, 0, 0);
        }
        String label = trace.label(span.label());
        Lane holder = holder(trace, span);
        Span held = holder == null ? null : trace.spanAt(holder, t);
        long since = held == null ? span.start() : Math.min(span.start(), held.start());
        Stops stops = Stops.of(trace, Math.min(since, t - WINDOW), t).onLane(lane);
        int plannedMicros =
                span.activity() == Activity.SLEEPING
                        ? trace.markWithin(lane, span, CommonMark.PLANNED, t)
                        : -1;
        return new LaneFacts(
                lane,
                true,
                span.activity(),
                label,
                trace.term(span.label()),
                stops.ranBetween(span.start(), t),
                span.request(),
                span.arg(),
                span.activity() == Activity.RUNNING
                        ? trace.markWithin(lane, span, CommonMark.PROGRESS, t)
                        : -1,
                plannedMicros < 0 ? -1 : plannedMicros * 1000L,
                holder,
                held == null ? 0 : stops.ranBetween(held.start(), t),
                running(trace, lane, t, stops));
    }

    /**
     * Who holds the lock that a span waits for, or null when it waits for none, or it is unknown.
     */
    public static @Nullable Lane holder(Trace trace, Span span) {
        Term term = trace.term(span.label());
        return span.activity() == Activity.BLOCKED && term != null
                ? trace.lane(term.argument().holder(span.arg()))
                : null;
    }

    /** The number of the lock that is waited for, from 0, or -1 where locks have none. */
    public int lock() {
        return term == null ? -1 : term.argument().lockOf(arg);
    }

    private static double running(Trace trace, Lane lane, long t, Stops stops) {
        long from = Math.max(t - WINDOW, lane.openedAt());
        long[] sum = new long[1];
        trace.spans(
                lane,
                from,
                t,
                span -> {
                    if (span.activity() == Activity.RUNNING) {
                        sum[0] +=
                                stops.ranBetween(
                                        Math.max(span.start(), from), Math.min(span.end(), t));
                    }
                });
        long ran = stops.ranBetween(from, t);
        return ran <= 0 ? 0 : sum[0] / (double) ran;
    }
}
