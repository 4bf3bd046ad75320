package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.page.Cadence;
import brigade.ui.page.Insertions;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * What is taken of all lanes a little each frame: how they spent a range, and the overview of the
 * whole trace. UI thread only.
 */
final class Figures {

    /**
     * Of a frame, at most; as long as each takes a few microseconds, thousands of lanes a second.
     */
    private static final long BUDGET_NANOS = 700_000;

    /** The first overview of a page, which one waits for. */
    private static final long FIRST_NANOS = 8_000_000;

    private static final int OVERVIEW_LANES = 400;

    /** A growing trace has a new overview this often at most. */
    private static final long OVERVIEW_NANOS = 250_000_000;

    private static final long MANY_LANES_NANOS = 1_000_000_000;

    private final Trace trace;
    private final LongSupplier clock;
    private final Cadence lanesCadence = Cadence.perSecond(2);

    private LaneFigures lanes;
    private @Nullable LaneFigures nextLanes;
    private SpanTimes spans;
    private @Nullable SpanTimes nextSpans;
    private @Nullable Sweep lanesSweep;
    private @Nullable Overview overview;
    private @Nullable Overview nextOverview;
    private @Nullable Sweep overviewSweep;
    private long overviewSince;
    private final Insertions insertions;
    private boolean inserted;

    /**
     * @param clock nanoseconds
     */
    Figures(Trace trace, LongSupplier clock) {
        this.trace = trace;
        this.clock = clock;
        insertions = new Insertions(trace);
        TimeRange none = new TimeRange(0, 1);
        lanes = new LaneFigures(trace, none);
        spans = new SpanTimes(trace, none);
    }

    /** What spans that lie in each other took, where lanes are as {@link #lanes}. */
    SpanTimes spans() {
        return spans;
    }

    /** How lanes spent the range asked for last, as far as that is known. */
    LaneFigures lanes() {
        return lanes;
    }

    /** The newest overview; the first is seen while it becomes whole. Null before that. */
    @Nullable Overview overview() {
        return overview == null ? nextOverview : overview;
    }

    /** The activities that the overview knows of. */
    Set<Activity> found() {
        Overview known = overview();
        return known == null ? Set.of() : known.activities();
    }

    /** Whether all that was begun has been taken of all lanes. */
    boolean whole() {
        return overview != null;
    }

    /** Begins anew: what was asked for before is of no use. */
    void reset() {
        lanesCadence.reset();
        lanesSweep = null;
        nextLanes = null;
        nextSpans = null;
    }

    /**
     * Goes on with the figures of a range.
     *
     * @return whether there are new ones
     */
    boolean advance(TimeRange range, long now) {
        if (lanesSweep == null && lanesCadence.due(now)) {
            LaneFigures next = new LaneFigures(trace, range);
            SpanTimes times = new SpanTimes(trace, range);
            nextLanes = next;
            nextSpans = times;
            lanesSweep =
                    new Sweep(
                            trace.lanes(),
                            lane -> {
                                next.take(lane);
                                times.take(lane);
                            },
                            clock);
        }
        LaneFigures finished = nextLanes;
        SpanTimes times = nextSpans;
        if (lanesSweep == null
                || finished == null
                || times == null
                || !lanesSweep.advance(BUDGET_NANOS)) {
            return false;
        }
        lanes = finished;
        spans = times;
        lanesSweep = null;
        nextLanes = null;
        nextSpans = null;
        return true;
    }

    /**
     * Goes on with the overview.
     *
     * @return whether there is a new one
     */
    boolean advanceOverview(TimeRange all, int width, long now) {
        int pixels = Math.max(1, width / 2);
        if (overviewSweep == null && overviewDue(all, pixels, now)) {
            Overview next = new Overview(trace, all, pixels);
            nextOverview = next;
            overviewSince = now;
            inserted = false;
            overviewSweep = new Sweep(some(trace.lanes()), next::take, clock);
        }
        if (overviewSweep == null || nextOverview == null) {
            return false;
        }
        boolean first = overview == null;
        if (overviewSweep.advance(first ? FIRST_NANOS : BUDGET_NANOS)) {
            overview = nextOverview;
            overviewSweep = null;
            nextOverview = null;
            return true;
        }
        return first;
    }

    /** Where the trace ends a pixel beyond what is known, or has as many pixels as never before. */
    private boolean overviewDue(TimeRange all, int pixels, long now) {
        Overview known = overview;
        if (known == null || known.width() < pixels) {
            return true;
        }
        inserted |= insertions.anyNew();
        long ahead = all.to() - known.range().to();
        boolean stale = inserted || ahead >= Math.max(1, all.length() / pixels);
        return stale && now - overviewSince >= pause();
    }

    /** Where many lanes take many frames, they are taken less often. */
    private long pause() {
        return trace.lanes().size() > OVERVIEW_LANES ? MANY_LANES_NANOS : OVERVIEW_NANOS;
    }

    /** Of very many lanes some, evenly chosen: the picture is twelve pixels high. */
    private static List<Lane> some(List<Lane> all) {
        int step = Math.max(1, Math.ceilDiv(all.size(), OVERVIEW_LANES));
        if (step == 1) {
            return all;
        }
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
    }
}
