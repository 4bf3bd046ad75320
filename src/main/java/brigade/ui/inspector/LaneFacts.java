package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.measure.TimeScale;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.WaitFacts;

/**
 * What a thread's card tells of an instant, read from the trace. The time in which the whole
 * program stood still is left out of what it took.
 *
 * @param waits what it does or waits for
 * @param permille how much of its work is done, or -1 when it does not say
 * @param running share of {@code within} in which it was running, 0 … 1
 * @param within the last 5 seconds or 20 steps, or less where its lane is no older, in the trace's
 *     time
 * @param onCore how long it has been on a core in what it computes, microseconds, or -1 when it
 *     does not say
 */
record LaneFacts(WaitFacts waits, int permille, double running, long within, int onCore) {

    /** The share of running is taken over this many nanoseconds, or steps. */
    private static final long WINDOW = 5_000_000_000L;

    private static final int WINDOW_STEPS = 20;

    static LaneFacts at(Trace trace, Lane lane, long t) {
        WaitFacts wait =
                WaitFacts.at(
                        trace, lane, t, (its, from, to) -> Stops.of(its, from, to).onLane(lane));
        Span span = wait.state().span();
        long from = Math.max(t - window(TimeScale.of(trace.clock())), lane.openedAt());
        return new LaneFacts(
                wait,
                span != null && span.activity() == Activity.RUNNING
                        ? trace.markWithin(lane, span, CommonMark.PROGRESS, t)
                        : -1,
                span == null ? 0 : running(trace, lane, from, t),
                t - from,
                span != null && span.activity() == Activity.RUNNING
                        ? trace.markWithin(lane, span, CommonMark.ON_CORE, Math.max(t, span.end()))
                        : -1);
    }

    private static long window(TimeScale scale) {
        return scale.length(WINDOW, WINDOW_STEPS);
    }

    LaneState state() {
        return waits.state();
    }

    Lane lane() {
        return state().lane();
    }

    Activity activity() {
        return state().activity();
    }

    /** How what it does is known. */
    Known known() {
        Span span = state().span();
        return span == null ? Known.RECORDED : span.known();
    }

    String label() {
        return state().label();
    }

    private static double running(Trace trace, Lane lane, long from, long t) {
        Stops stops = Stops.of(trace, from, t).onLane(lane);
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
