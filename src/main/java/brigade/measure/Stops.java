package brigade.measure;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.RunningTime;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches in which the whole program stood still, read from the trace: live, paused or
 * loaded. Nobody is to blame for what did not happen in them.
 *
 * @param list in order, without overlap
 */
public record Stops(List<Stop> list) implements RunningTime {

    /** There was none. */
    public static final Stops NONE = new Stops(List.of());

    /**
     * One of them.
     *
     * @param start nanoseconds of the trace's clock
     * @param collection whether the JVM collected garbage; else it was stopped from outside, or the
     *     machine slept
     */
    public record Stop(long start, long end, boolean collection) {

        public long nanos() {
            return end - start;
        }
    }

    public Stops {
        list = List.copyOf(list);
    }

    /** Those that reach into {@code [t0, t1]}; any thread. */
    public static Stops of(Trace trace, long t0, long t1) {
        List<Stop> found = new ArrayList<>();
        for (Lane lane : trace.lanes(StopRecord.ROLE)) {
            trace.spans(lane, t0, t1, span -> take(trace, span, found));
        }
        return found.isEmpty() ? NONE : new Stops(found);
    }

    /** How long the program ran between two instants of its trace, nanoseconds; any thread. */
    public static long ran(Trace trace, long from, long to) {
        return of(trace, from, to).ranBetween(from, to);
    }

    /** Those to leave out of what a lane did; of the lane that tells of the stops, none. */
    public Stops onLane(Lane lane) {
        return lane.role().equals(StopRecord.ROLE) ? NONE : this;
    }

    private static void take(Trace trace, Span span, List<Stop> found) {
        if (span.activity() == Activity.SLEEPING && !span.open() && span.end() > span.start()) {
            boolean collection = trace.label(span.label()).equals(StopRecord.COLLECTION);
            found.add(new Stop(span.start(), span.end(), collection));
        }
    }

    /** How much of the time between two instants the program stood still, nanoseconds. */
    public long within(long from, long to) {
        long sum = 0;
        for (int i = firstAfter(from); i < list.size() && list.get(i).start < to; i++) {
            Stop stop = list.get(i);
            sum += Math.max(0, Math.min(to, stop.end) - Math.max(from, stop.start));
        }
        return sum;
    }

    /** The first that ends after an instant: each gap and bell asks, and there may be thousands. */
    private int firstAfter(long t) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).end > t) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Visits, in order, the stretches between two instants in which the program ran. */
    @Override
    public void running(long from, long to, Stretch visitor) {
        long at = from;
        for (int i = firstAfter(from); i < list.size() && at < to; i++) {
            Stop stop = list.get(i);
            if (stop.start > at) {
                visitor.ran(at, Math.min(stop.start, to));
            }
            at = Math.max(at, stop.end);
        }
        if (at < to) {
            visitor.ran(at, to);
        }
    }

    @Override
    public long ranBetween(long from, long to) {
        return to - from - within(from, to);
    }
}
