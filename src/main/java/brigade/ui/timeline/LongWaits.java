package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.SampledRun;

import org.jspecify.annotations.Nullable;

/** Whether a lane has waited for long at once: what several dumps show of one wait is one. */
final class LongWaits {

    private final long longer;
    private @Nullable Span before;
    private long begun;
    private boolean found;

    private LongWaits(long longer) {
        this.longer = longer;
    }

    /** Whether one of its waits that are seen took longer; 0 takes any lane. */
    static boolean any(Trace trace, Lane lane, TimeWindow window, long longer) {
        if (longer == 0) {
            return true;
        }
        LongWaits waits = new LongWaits(longer);
        long now = trace.end();
        trace.spans(lane, window.start(), window.end(), span -> waits.take(span, now));
        return waits.found;
    }

    private void take(Span span, long now) {
        Span last = before;
        if (last == null || !SampledRun.goesOn(last, span)) {
            begun = span.start();
        }
        before = span;
        boolean waits = span.activity().waits() && span.activity() != Activity.RUNNABLE;
        found |= waits && Math.min(span.end(), now) - begun > longer;
    }
}
