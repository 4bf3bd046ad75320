package brigade.trace.file;

import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.Comparator;
import java.util.List;

/**
 * What of a trace goes into a file. The end is fixed once, so that a trace that goes on meanwhile
 * is saved up to one instant.
 *
 * @param trace where it is read from
 * @param from where what is left out ends, or {@link Long#MIN_VALUE}
 * @param to events are earlier than this
 * @param end the instant up to which the file tells, or {@link Long#MIN_VALUE} of nothing
 * @param base the instant that times in the file count from: no event is earlier
 */
record Contents(Trace trace, long from, long to, long end, long base) {

    static Contents of(Trace trace, Range range) {
        long last = trace.end();
        if (last == Long.MIN_VALUE) {
            return new Contents(trace, range.from(), range.to(), last, 0);
        }
        long kept = trace.stats().released() == 0 ? Long.MIN_VALUE : trace.start();
        long from = Math.max(range.from(), kept);
        long to = Math.min(range.to(), last + 1);
        long base = Math.max(from, first(trace, last));
        return new Contents(trace, from, to, Math.max(base, Math.min(range.to(), last)), base);
    }

    /** Counters may have samples from before the first lane. */
    private static long first(Trace trace, long last) {
        long start = trace.start() == Long.MIN_VALUE ? last : trace.start();
        long[] first = {start};
        for (Counter counter : trace.counters()) {
            trace.samples(
                    counter,
                    Long.MIN_VALUE,
                    start,
                    (time, value) -> first[0] = Math.min(first[0], time));
        }
        return first[0];
    }

    List<Lane> lanes() {
        return trace.lanes().stream().filter(this::has).toList();
    }

    private boolean has(Lane lane) {
        return lane.openedAt() < to && (lane.openedAt() >= from || lane.closedAt() > from);
    }

    /** By id, so that they get the same ids again. */
    List<Counter> counters() {
        return trace.counters().stream().sorted(Comparator.comparingInt(Counter::id)).toList();
    }

    /** When a lane begins in the file. */
    long opened(Lane lane) {
        return Math.max(from, lane.openedAt());
    }

    /** Whether the end of a lane is in the file. */
    boolean closed(Lane lane) {
        return lane.closedAt() < to;
    }

    /** Up to when the file tells about a lane. */
    long endOf(Lane lane) {
        return closed(lane) ? lane.closedAt() : end;
    }
}
