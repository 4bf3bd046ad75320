package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The lanes and counters that are kept. Lists are replaced, never changed, so that who holds one
 * may go on reading.
 */
final class LaneRegister {

    /** Lanes with consecutive numbers: most come and go in about their order. */
    private static final class Page {
        static final int LANES = 256;

        final @Nullable Lane[] lanes = new @Nullable Lane[LANES];
        int kept;

        void put(int row, @Nullable Lane lane) {
            kept += (lane == null ? 0 : 1) - (lanes[row] == null ? 0 : 1);
            lanes[row] = lane;
        }
    }

    private final TreeMap<Integer, Page> pages = new TreeMap<>();
    private final List<Counter> counters = new ArrayList<>();
    private @Nullable List<Lane> lanesShown;
    private @Nullable List<Counter> countersShown;

    synchronized void add(Lane lane) {
        pages.computeIfAbsent(number(lane.id()), it -> new Page()).put(row(lane.id()), lane);
        lanesShown = null;
    }

    synchronized void add(Counter counter) {
        counters.add(counter);
        countersShown = null;
    }

    /** Nothing of this lane is kept any more. */
    synchronized void remove(int lane) {
        Page page = pages.get(number(lane));
        if (page != null) {
            page.put(row(lane), null);
            if (page.kept == 0) {
                pages.remove(number(lane));
            }
        }
        lanesShown = null;
    }

    synchronized @Nullable Lane lane(int id) {
        Page page = pages.get(number(id));
        return page == null ? null : page.lanes[row(id)];
    }

    /** By number, which is the order of their opening. */
    synchronized List<Lane> lanes() {
        List<Lane> shown = lanesShown;
        if (shown == null) {
            List<Lane> all = new ArrayList<>();
            for (Page page : pages.values()) {
                for (Lane lane : page.lanes) {
                    if (lane != null) {
                        all.add(lane);
                    }
                }
            }
            shown = List.copyOf(all);
            lanesShown = shown;
        }
        return shown;
    }

    synchronized List<Counter> counters() {
        List<Counter> shown = countersShown;
        if (shown == null) {
            shown = List.copyOf(counters);
            countersShown = shown;
        }
        return shown;
    }

    private static int number(int lane) {
        return Math.floorDiv(lane, Page.LANES);
    }

    private static int row(int lane) {
        return Math.floorMod(lane, Page.LANES);
    }
}
