package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Records one lane anew, in the order in which its events stand in a file of Brigade. */
final class LaneReplay {

    private final ReplayedThread thread;
    private final long opened;

    /** When it was closed, or {@link Long#MAX_VALUE}. */
    private final long closed;

    private @Nullable Lane lane;
    private long newest;

    /** When the span ends that the file told of last; idle from there if more time passes. */
    private long end = Long.MAX_VALUE;

    /** Whether that one ends with an end of its own, and is no frame. */
    private boolean begun;

    /** When those are left that are open, the outermost first. */
    private final List<Long> frames = new ArrayList<>();

    private int deepest;

    LaneReplay(ReplayedThread thread, long opened, long closed) {
        this.thread = thread;
        this.opened = opened;
        this.closed = closed;
        newest = opened;
    }

    long opened() {
        return opened;
    }

    void open(Recorder recorder) {
        lane = thread.open(recorder, opened);
    }

    /** Whether an event can be at {@code t}: events of a lane are in order. */
    boolean mayBeAt(long t) {
        return lane != null && t >= newest && t <= closed;
    }

    void begin(
            long t, long until, Activity activity, Known known, int label, int request, int arg) {
        idleBefore(t);
        if (lane != null) {
            lane.beginAt(t, activity, known, label, request, arg);
        }
        end = until;
        begun = until == Long.MAX_VALUE;
    }

    /**
     * A frame is entered.
     *
     * @param until when it is left, or {@link Long#MAX_VALUE} where that is told later or never
     * @return whether the lane is as deep as it never was
     */
    boolean enter(
            long t, long until, Activity activity, Known known, int label, int request, int arg) {
        idleBefore(t);
        if (lane != null) {
            lane.enterAt(t, activity, known, label, request, arg);
        }
        end = Long.MAX_VALUE;
        begun = false;
        frames.add(until);
        boolean deeper = frames.size() > deepest;
        deepest = Math.max(deepest, frames.size());
        return deeper;
    }

    /** Leaves the frames that the next event does not lie in. */
    void leaveTo(int depth, long t) {
        while (frames.size() > depth) {
            leave(t);
        }
    }

    private void leave(long t) {
        long at = Math.min(t, frames.removeLast());
        end = Long.MAX_VALUE;
        begun = false;
        if (lane != null) {
            lane.leaveAt(at);
        }
    }

    /** Ends what began last and has no end yet. */
    void end(long t) {
        if (begun || frames.isEmpty()) {
            newest = t;
            end = t;
            begun = false;
        } else {
            newest = t;
            leave(t);
        }
    }

    void mark(long t, Mark mark, int label, int request, int arg) {
        idleBefore(t);
        if (lane != null) {
            lane.markAt(t, mark, label, request, arg);
        }
    }

    /** Nothing more follows up to {@code t}, where the file ends. */
    void finish(long t) {
        long last = Math.max(newest, Math.min(t, closed));
        while (!frames.isEmpty() && frames.getLast() <= last) {
            leave(last);
        }
        idleBefore(last);
        if (lane != null && closed <= t) {
            lane.closeAt(closed);
        }
    }

    private void idleBefore(long t) {
        if (end < t && lane != null) {
            lane.endAt(end);
            end = Long.MAX_VALUE;
        }
        newest = t;
    }
}
