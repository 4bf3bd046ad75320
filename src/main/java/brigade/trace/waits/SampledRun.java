package brigade.trace.waits;

import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

/** Spans that samples or dumps tell one after another of what goes on all the while. */
public final class SampledRun {

    private SampledRun() {}

    /** When what a lane is at in a span of it began, nanoseconds. */
    public static long begin(Trace trace, Lane lane, Span span) {
        if (span.known() != Known.SAMPLED) {
            return span.start();
        }
        Span first = span;
        while (first.start() > lane.openedAt()) {
            Span before = trace.spanAt(lane, first.start() - 1);
            if (before == null || !goesOn(before, span)) {
                break;
            }
            first = before;
        }
        return first.start();
    }

    /** Whether two spans of a lane, one behind the other, tell of the same. */
    public static boolean goesOn(Span one, Span other) {
        return one.known() == Known.SAMPLED
                && other.known() == Known.SAMPLED
                && one.activity() == other.activity()
                && one.label() == other.label()
                && one.arg() == other.arg();
    }
}
