package brigade.ui.floor;

import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.List;

/** Reads how the event loop keeps up. */
final class LoopReader {

    /** Figures that changed with each frame could not be read. */
    private static final long GLANCE = 250_000_000L;

    private final Trace trace;
    private final long time;

    LoopReader(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    LoopState loop(List<StaffState> heads) {
        if (heads.isEmpty()) {
            return LoopState.NONE;
        }
        StaffState head = heads.getFirst();
        Lane lane = trace.lane(head.lane());
        Span span = lane == null ? null : trace.spanAt(lane, time);
        Gauges gauges = new Gauges(trace, time - Math.floorMod(time, GLANCE));
        return LoopState.of(gauges, head, span == null ? 0 : span.elapsedAt(time));
    }
}
