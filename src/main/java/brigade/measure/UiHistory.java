package brigade.measure;

import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How responsive the UI thread was, read from the trace alone: the same for a live, a paused and a
 * loaded trace. Exact, and meant for seconds up to minutes; cost grows with the frames and rings of
 * the stretch.
 */
public final class UiHistory {

    /** Most gaps are shorter, nanoseconds. */
    private static final long USUAL_GAP = 50_000_000;

    private final Trace trace;

    public UiHistory(Trace trace) {
        this.trace = trace;
    }

    /**
     * Figures of the stretch {@code [t0, t1]}. A gap that is still open at {@code t1} counts with
     * what has passed of it once it is the longest, so that a freeze is seen while it lasts; one
     * that was open at {@code t0} counts from there. The time in which the whole program stood
     * still counts for no gap, no bell and no rate.
     */
    public UiFigures between(long t0, long t1) {
        return uiLane().map(lane -> figures(lane, t0, t1)).orElse(UiFigures.NONE);
    }

    private Optional<Lane> uiLane() {
        return trace.lanes(UiWatch.ROLE).stream().findFirst();
    }

    private UiFigures figures(Lane lane, long t0, long t1) {
        Stops stops = Stops.of(trace, t0, t1);
        Collector collector = new Collector(stops);
        if (drew(lane, t0)) {
            collector.last = t0;
        }
        trace.marks(lane, t0, t1, collector::add);
        long open = collector.last == Long.MIN_VALUE ? 0 : stops.ranBetween(collector.last, t1);
        Quantiles gaps = Quantiles.of(collector.gaps.build().toArray(), 1e6);
        Quantiles gapsAndOpen =
                new Quantiles(gaps.p50(), gaps.p99(), Math.max(gaps.max(), open / 1e6));
        long[] bells = collector.bells.build().toArray();
        return new UiFigures(
                collector.frames,
                gapsAndOpen,
                Quantiles.of(bells, 1e3),
                collector.frames / (Math.max(1, stops.ranBetween(t0, t1)) / 1e9),
                bells.length);
    }

    /** Whether frames were drawn at an instant: the window had drawn one, and was not hidden. */
    private boolean drew(Lane lane, long t) {
        Event[] newest = new Event[1];
        long from = t;
        for (long back = USUAL_GAP; newest[0] == null && from > trace.start(); back *= 2) {
            from = Math.max(trace.start(), t - back);
            trace.marks(
                    lane,
                    from,
                    t,
                    event -> {
                        if (isPulse(event) || isRest(event)) {
                            newest[0] = event;
                        }
                    });
        }
        return newest[0] != null && isPulse(newest[0]);
    }

    private static boolean isPulse(Event event) {
        return event.mark() == CommonMark.PULSE;
    }

    private boolean isRest(Event event) {
        return event.mark() == CommonMark.NOTE && UiWatch.HIDDEN.equals(trace.label(event.label()));
    }

    private final class Collector {
        private final Stops stops;
        final LongStream.Builder gaps = LongStream.builder();
        final LongStream.Builder bells = LongStream.builder();
        long frames;
        long last = Long.MIN_VALUE;

        Collector(Stops stops) {
            this.stops = stops;
        }

        void add(Event event) {
            if (isPulse(event)) {
                frames++;
                if (last != Long.MIN_VALUE) {
                    gaps.add(stops.ranBetween(last, event.time()));
                }
                last = event.time();
            } else if (event.mark() == CommonMark.ANSWERED) {
                long due = event.time() - Micros.toNanos(event.arg());
                bells.add(event.arg() - stops.within(due, event.time()) / 1_000);
            } else if (isRest(event)) {
                last = Long.MIN_VALUE;
            }
        }
    }
}
