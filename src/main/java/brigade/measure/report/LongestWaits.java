package brigade.measure.report;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The longest waits of a trace. */
final class LongestWaits {

    /** One of them. */
    record Wait(String thread, String what, String where, long nanos) {}

    private LongestWaits() {}

    /** The longest first. */
    static List<Wait> of(Trace trace, int most) {
        PriorityQueue<Wait> longest = new PriorityQueue<>(Comparator.comparingLong(Wait::nanos));
        for (Lane lane : trace.lanes()) {
            if (lane.kind() == LaneKind.PROCESS) {
                continue;
            }
            trace.spans(
                    lane,
                    trace.start(),
                    trace.end(),
                    span -> {
                        if (span.activity().waits()) {
                            longest.add(wait(trace, lane, span));
                            if (longest.size() > most) {
                                longest.remove();
                            }
                        }
                    });
        }
        List<Wait> sorted = new ArrayList<>(longest);
        sorted.sort(Comparator.comparingLong(Wait::nanos).reversed());
        return sorted;
    }

    private static Wait wait(Trace trace, Lane lane, Span span) {
        Site site = trace.site(span.label());
        return new Wait(
                lane.name(),
                trace.label(span.label()),
                site == null ? "" : " (" + site + ")",
                Math.min(span.end(), trace.end()) - span.start());
    }
}
