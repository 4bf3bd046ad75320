package brigade.measure;

import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Trace;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How responsive the UI thread was, read from the trace alone: the same for a live, a paused and a
 * loaded trace. Exact, and meant for seconds up to minutes; cost grows with the frames and rings of
 * the stretch.
 */
public final class UiHistory {

    private final Trace trace;

    public UiHistory(Trace trace) {
        this.trace = trace;
    }

    /**
     * Figures of the stretch {@code [t0, t1]}. A gap that is still open at {@code t1} counts with
     * what has passed of it once it is the longest, so that a freeze is seen while it lasts.
     */
    public UiFigures between(long t0, long t1) {
        return uiLane().map(lane -> figures(lane, t0, t1)).orElse(UiFigures.NONE);
    }

    private Optional<Lane> uiLane() {
        return trace.lanes().stream().filter(lane -> lane.kind() == LaneKind.UI).findFirst();
    }

    private UiFigures figures(Lane lane, long t0, long t1) {
        Collector collector = new Collector();
        trace.marks(lane, t0, t1, collector::add);
        long open = collector.last == Long.MIN_VALUE ? 0 : t1 - collector.last;
        Quantiles gaps = Quantiles.of(collector.gaps.build().toArray(), 1e6);
        Quantiles gapsAndOpen =
                new Quantiles(gaps.p50(), gaps.p99(), Math.max(gaps.max(), open / 1e6));
        long[] bells = collector.bells.build().toArray();
        return new UiFigures(
                collector.frames,
                gapsAndOpen,
                Quantiles.of(bells, 1e3),
                collector.frames / (Math.max(1, t1 - t0) / 1e9),
                bells.length);
    }

    private final class Collector {
        final LongStream.Builder gaps = LongStream.builder();
        final LongStream.Builder bells = LongStream.builder();
        long frames;
        long last = Long.MIN_VALUE;

        void add(Event event) {
            if (event.mark() == Mark.PULSE) {
                frames++;
                if (last != Long.MIN_VALUE) {
                    gaps.add(event.time() - last);
                }
                last = event.time();
            } else if (event.mark() == Mark.ANSWERED) {
                bells.add(event.arg());
            } else if (event.mark() == Mark.NOTE
                    && UiWatch.HIDDEN.equals(trace.label(event.label()))) {
                last = Long.MIN_VALUE;
            }
        }
    }
}
