package brigade.trace.file;

import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;

import java.util.ArrayList;
import java.util.List;

/**
 * Records spans that lie in each other on a lane: as frames where something nests, and as spans one
 * after the other where nothing does. Where two overlap and none is around the other, the earlier
 * one counts as left when the later one begins: as what is deepest they look the same.
 */
final class Flattening {

    private final Lane lane;
    private final boolean nested;
    private final List<ForeignEvent> open = new ArrayList<>();

    private Flattening(Lane lane, boolean nested) {
        this.lane = lane;
        this.nested = nested;
    }

    /**
     * Records all that happened on a lane.
     *
     * @param events spans with their ends, and instants, by time; of spans that begin together the
     *     longest first
     * @param end what is open then stays open
     */
    static void record(List<ForeignEvent> events, Lane lane, long end) {
        Flattening flattening = new Flattening(lane, nests(events));
        for (ForeignEvent event : events) {
            flattening.take(event);
        }
        flattening.endUpTo(end);
    }

    /** Whether one of the spans lies in another. */
    private static boolean nests(List<ForeignEvent> events) {
        long end = Long.MIN_VALUE;
        for (ForeignEvent event : events) {
            if (event.isSpan()) {
                if (event.time() < end && event.end() <= end) {
                    return true;
                }
                end = event.end();
            }
        }
        return false;
    }

    private void take(ForeignEvent event) {
        endUpTo(event.time());
        if (!event.isSpan()) {
            lane.markAt(event.time(), CommonMark.NOTE, event.label(), 0, 0);
            return;
        }
        while (!open.isEmpty() && open.getLast().end() < event.end()) {
            open.removeLast();
            if (nested) {
                lane.leaveAt(event.time());
            }
        }
        open.add(event);
        if (nested) {
            lane.enterAt(event.time(), event.activity(), Known.RECORDED, event.label(), 0, 0);
        } else {
            lane.beginAt(event.time(), event.activity(), event.label(), 0, 0);
        }
    }

    /** Ends what has ended by {@code t}. */
    private void endUpTo(long t) {
        while (!open.isEmpty() && open.getLast().end() <= t) {
            long end = open.removeLast().end();
            if (nested) {
                lane.leaveAt(end);
            } else {
                lane.endAt(end);
            }
        }
    }
}
