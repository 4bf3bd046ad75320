package brigade.measure;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

/**
 * Records that the whole program stood still, on a lane of its own that is opened at the first
 * stop. Files keep it as they keep any lane. One thread writes.
 */
final class StopRecord {

    /** The role of the lane; {@link Stops} reads it. */
    static final String ROLE = RestaurantRole.STANDSTILL.lane();

    /** Labels of its spans, by what stopped the program. */
    static final String STOPPED = "program stopped";

    static final String COLLECTION = "collection";

    /** Label of a mark: the machine slept, and its clock with it; arg: milliseconds. */
    private static final String SLEPT = "machine slept";

    /** Shorter than this and no frame is late. */
    private static final long LEAST_NANOS = 25_000_000;

    private final Recorder recorder;
    private @Nullable Lane lane;

    /** Recorded up to then. */
    private long until = Long.MIN_VALUE;

    StopRecord(Recorder recorder) {
        this.recorder = recorder;
    }

    void stopped(StandStill.Stop stop) {
        Lane to = lane(stop.start());
        if (stop.end() > stop.start()) {
            span(to, stop.start(), stop.end(), STOPPED);
        }
        if (stop.sleptMillis() > 0) {
            int millis = (int) Math.min(Integer.MAX_VALUE, stop.sleptMillis());
            to.markAt(stop.end(), CommonMark.NOTE, recorder.label(SLEPT), 0, millis);
        }
    }

    /** A collection stopped all threads but the collector's. */
    void collected(long start, long end) {
        if (end - start >= LEAST_NANOS) {
            span(lane(start), start, end, COLLECTION);
        }
    }

    /** Without what of it has been recorded: a collection may have been stopped itself. */
    private void span(Lane to, long start, long end, String label) {
        long from = Math.max(start, until);
        if (end > from) {
            to.beginAt(from, Activity.SLEEPING, recorder.label(label), 0, 0);
            to.endAt(end);
            until = end;
        }
    }

    private Lane lane(long since) {
        Lane known = lane;
        if (known == null) {
            known = recorder.laneAt(since, "whole program", ROLE, LaneKind.PLATFORM);
            lane = known;
        }
        return known;
    }
}
