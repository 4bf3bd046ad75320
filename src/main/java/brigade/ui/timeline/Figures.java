package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.page.Cadence;

import org.jspecify.annotations.Nullable;

import java.util.List;
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

    private static final int OVERVIEW_LANES = 2_000;

    private final Trace trace;
    private final Cadence lanesCadence = Cadence.perSecond(2);
    private final Cadence overviewCadence = Cadence.perSecond(1);

    private LaneFigures lanes;
    private @Nullable LaneFigures nextLanes;
    private @Nullable Sweep lanesSweep;
    private @Nullable Overview overview;
    private @Nullable Overview nextOverview;
    private @Nullable Sweep overviewSweep;

    Figures(Trace trace) {
        this.trace = trace;
        lanes = new LaneFigures(trace, new TimeRange(0, 1));
    }

    /** How lanes spent the range asked for last, as far as that is known. */
    LaneFigures lanes() {
        return lanes;
    }

    /** The newest overview, or null before the first. */
    @Nullable Overview overview() {
        return overview;
    }

    /** Begins anew: what was asked for before is of no use. */
    void reset() {
        lanesCadence.reset();
        lanesSweep = null;
        nextLanes = null;
    }

    /**
     * Goes on with the figures of a range.
     *
     * @return whether there are new ones
     */
    boolean advance(TimeRange range, long now) {
        if (lanesSweep == null && lanesCadence.due(now)) {
            LaneFigures next = new LaneFigures(trace, range);
            nextLanes = next;
            lanesSweep = new Sweep(trace.lanes(), next::take, System::nanoTime);
        }
        if (lanesSweep == null || nextLanes == null || !lanesSweep.advance(BUDGET_NANOS)) {
            return false;
        }
        lanes = nextLanes;
        lanesSweep = null;
        nextLanes = null;
        return true;
    }

    /**
     * Goes on with the overview.
     *
     * @return whether there is a new one
     */
    boolean advanceOverview(TimeRange all, int width, long now) {
        if (overviewSweep == null && overviewCadence.due(now)) {
            Overview next = new Overview(trace, all, Math.max(1, width / 2));
            nextOverview = next;
            overviewSweep = new Sweep(some(trace.lanes()), next::take, System::nanoTime);
        }
        if (overviewSweep == null || nextOverview == null || !overviewSweep.advance(BUDGET_NANOS)) {
            return false;
        }
        overview = nextOverview;
        overviewSweep = null;
        nextOverview = null;
        return true;
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
