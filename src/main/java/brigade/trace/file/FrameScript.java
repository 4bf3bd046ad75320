package brigade.trace.file;

import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the frames of a lane, as they are entered: complete events in which others lie, whose end
 * is looked up in the levels of the lane. What has no level there is a pair of events.
 */
final class FrameScript {

    private static final long UNKNOWN = Long.MIN_VALUE;

    /**
     * A frame that is open in the file.
     *
     * @param complete whether its end is written already
     */
    private record Open(Event begin, boolean complete) {}

    private final Contents contents;
    private final Lane lane;
    private final int pid;
    private final List<Open> open = new ArrayList<>();

    /** Of each depth, when a span began there last, and how many did then. */
    private long[] times = new long[8];

    private int[] counts = new int[8];

    FrameScript(Contents contents, Lane lane, int pid) {
        this.contents = contents;
        this.lane = lane;
        this.pid = pid;
    }

    /** How many frames are open. */
    int depth() {
        return open.size();
    }

    /** A span began within the frames that are open: it has a place in their level. */
    void began(long t) {
        int depth = open.size();
        if (depth >= times.length) {
            times = Arrays.copyOf(times, 2 * depth);
            counts = Arrays.copyOf(counts, 2 * depth);
        }
        counts[depth] = times[depth] == t ? counts[depth] + 1 : 1;
        times[depth] = t;
    }

    /** A frame that was entered before the file begins. */
    void carryIn(Span frame, Event begin, EventJson json) throws IOException {
        write(begin, frame.end(), json);
    }

    void enter(Event frame, EventJson json) throws IOException {
        began(frame.time());
        write(frame, endOf(frame.time()), json);
    }

    private void write(Event frame, long end, EventJson json) throws IOException {
        int depth = open.size();
        if (end == UNKNOWN) {
            json.enter(pid, frame, depth);
        } else {
            boolean goesOn = end >= contents.to();
            json.frame(pid, frame, goesOn ? contents.endOf(lane) : end, depth, goesOn);
        }
        open.add(new Open(frame, end != UNKNOWN));
    }

    /** When the span ends that has just begun. */
    private long endOf(long t) {
        int depth = open.size();
        Trace trace = contents.trace();
        List<Lane> levels = trace.levels(lane);
        if (depth >= Math.max(1, levels.size())) {
            return UNKNOWN;
        }
        long[] end = {UNKNOWN};
        int[] before = {counts[depth]};
        trace.spans(
                levels.isEmpty() ? lane : levels.get(depth),
                t - 1,
                t + 1,
                span -> {
                    if (span.start() == t && !span.plainIdle() && --before[0] == 0) {
                        end[0] = span.end();
                    }
                });
        return end[0];
    }

    /** The innermost frame ends; returns how it began. */
    Event leave(long t, EventJson json) throws IOException {
        Open left = open.removeLast();
        if (!left.complete) {
            json.endSpan(pid, left.begin, t);
        }
        return left.begin;
    }
}
