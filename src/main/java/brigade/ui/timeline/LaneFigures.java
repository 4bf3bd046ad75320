package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each lane did in a range. Taken lane by lane, so that ten thousand of them need not be taken
 * within one frame. UI thread only.
 */
final class LaneFigures {

    private final Trace trace;
    private final TimeRange range;
    private final PixelRow whole = new PixelRow(1);
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Integer, Shares> byLane = new HashMap<>();

    LaneFigures(Trace trace, TimeRange range) {
        this.trace = trace;
        this.range = range;
    }

    void take(Lane lane) {
        trace.reduce(lane, range.from(), range.to(), whole);
        if (!whole.empty(0)) {
            lanes.add(lane);
            byLane.put(lane.id(), Shares.of(whole, 0));
        }
    }

    TimeRange range() {
        return range;
    }

    /** The lanes that were there, as they were taken. */
    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    /** Of a lane; nothing where it was not there or has not been taken. */
    Shares of(int lane) {
        return byLane.getOrDefault(lane, Shares.NONE);
    }
}
