package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each lane did in a range, without the time in which the whole program stood still. Taken
 * lane by lane, so that ten thousand of them need not be taken within one frame. UI thread only.
 */
final class LaneFigures {

    private final Trace trace;
    private final TimeRange range;
    private final Stops stops;
    private final PixelRow whole = new PixelRow(1);
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Integer, Shares> byLane = new HashMap<>();

    LaneFigures(Trace trace, TimeRange range) {
        this.trace = trace;
        this.range = range;
        stops = Stops.of(trace, range.from(), range.to());
    }

    void take(Lane lane) {
        Stops without = stops.onLane(lane);
        double ran = without.ranBetween(range.from(), range.to());
        List<Shares> running = new ArrayList<>();
        without.running(
                range.from(),
                range.to(),
                (from, to) -> {
                    trace.reduce(lane, from, to, whole);
                    if (!whole.empty(0)) {
                        double guessed = trace.notRecorded(lane, from, to) / (double) (to - from);
                        running.add(Shares.of(whole, 0, guessed).times((to - from) / ran));
                    }
                });
        if (!running.isEmpty()) {
            lanes.add(lane);
            byLane.put(lane.id(), Shares.sum(running));
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
