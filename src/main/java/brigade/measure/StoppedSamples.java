package brigade.measure;

import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Trace;

import org.HdrHistogram.Histogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gaps and rings of a stretch of time into which a stop of the whole program fell. They were
 * measured at once, when nobody could know of the stop, and the trace tells afterwards.
 *
 * @param gaps between frames
 * @param bells late rings
 * @param nanos how long the program stood still
 */
record StoppedSamples(List<Corrected> gaps, List<Corrected> bells, long nanos) {

    /** Frames and answers follow a stop within this. */
    private static final long AROUND = 2_000_000_000L;

    /**
     * What a sample was, and what is left of it without the stops, microseconds.
     *
     * @param measured as it was recorded
     */
    record Corrected(long measured, long ran) {}

    /** Those of the UI thread's lane between two instants; any thread. */
    static StoppedSamples of(Trace trace, Lane lane, long from, long to) {
        trace.tryAdvance();
        Stops stops = Stops.of(trace, from, to);
        Collector found = new Collector(stops);
        if (!stops.list().isEmpty()) {
            long first = stops.list().getFirst().start() - AROUND;
            long last = stops.list().getLast().end() + AROUND;
            trace.marks(lane, Math.max(from, first), Math.min(to, last), found::add);
        }
        return new StoppedSamples(found.gaps, found.bells, stops.within(from, to));
    }

    UiSamples leftOutOf(UiSamples all) {
        return nanos == 0
                ? all
                : new UiSamples(
                        without(all.gaps(), gaps),
                        without(all.bells(), bells),
                        all.nanos() - nanos);
    }

    private static Histogram without(Histogram measured, List<Corrected> corrections) {
        List<Corrected> open = new ArrayList<>(corrections);
        open.sort(Comparator.comparingLong(Corrected::measured));
        int next = 0;
        Histogram result = new Histogram(measured.getNumberOfSignificantValueDigits());
        for (var value : measured.recordedValues()) {
            long count = value.getCountAtValueIteratedTo();
            long here = value.getValueIteratedTo();
            // Both go up: what is too small for this value is too small for all that follow.
            while (next < open.size() && count > 0 && !above(measured, open.get(next), here)) {
                Corrected correction = open.get(next);
                next++;
                if (near(measured, correction.measured, here)) {
                    result.recordValue(correction.ran);
                    count--;
                }
            }
            if (count > 0) {
                result.recordValueWithCount(here, count);
            }
        }
        return result;
    }

    private static boolean above(Histogram in, Corrected correction, long here) {
        return correction.measured > here && !near(in, correction.measured, here);
    }

    /** The trace may tell a time that differs by a microsecond, and so lies in the next class. */
    private static boolean near(Histogram in, long one, long other) {
        return Math.abs(one - other) <= 2 * in.sizeOfEquivalentValueRange(one);
    }

    private static final class Collector {
        private final Stops stops;
        private long lastPulse = Long.MIN_VALUE;
        final List<Corrected> gaps = new ArrayList<>();
        final List<Corrected> bells = new ArrayList<>();

        Collector(Stops stops) {
            this.stops = stops;
        }

        void add(Event event) {
            if (event.mark() == CommonMark.PULSE) {
                if (lastPulse != Long.MIN_VALUE) {
                    correct(gaps, lastPulse, event.time());
                }
                lastPulse = event.time();
            } else if (event.mark() == CommonMark.ANSWERED) {
                correct(bells, event.time() - Micros.toNanos(event.arg()), event.time());
            }
        }

        private void correct(List<Corrected> to, long start, long end) {
            if (stops.within(start, end) > 0) {
                to.add(new Corrected((end - start) / 1_000, stops.ranBetween(start, end) / 1_000));
            }
        }
    }
}
