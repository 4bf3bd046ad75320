package brigade.measure.report;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.SampledRun;

import org.jspecify.annotations.Nullable;

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
            LaneWaits waits = new LaneWaits(trace, lane);
            trace.spans(lane, trace.start(), trace.end(), waits::next);
            for (Wait wait : waits.found) {
                longest.add(wait);
                if (longest.size() > most) {
                    longest.remove();
                }
            }
        }
        List<Wait> sorted = new ArrayList<>(longest);
        sorted.sort(Comparator.comparingLong(Wait::nanos).reversed());
        return sorted;
    }

    /** The waits of one lane: one that samples show goes from the first of them to the last. */
    private static final class LaneWaits {
        private final Trace trace;
        private final Lane lane;
        private final List<Wait> found = new ArrayList<>();
        private @Nullable Span before;
        private long began;

        LaneWaits(Trace trace, Lane lane) {
            this.trace = trace;
            this.lane = lane;
        }

        void next(Span span) {
            if (!span.activity().waits()) {
                return;
            }
            if (before != null && before.end() >= span.start() && SampledRun.goesOn(before, span)) {
                found.removeLast();
            } else {
                began = span.start();
            }
            before = span;
            found.add(wait(span));
        }

        private Wait wait(Span span) {
            Site site = trace.site(span.label());
            return new Wait(
                    lane.name(),
                    trace.label(span.label()),
                    site == null ? "" : " (" + site + ")",
                    Math.min(span.end(), trace.end()) - began);
        }
    }
}
