package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lanes and counters that are kept. Lists are replaced, never changed, so that who holds one
 * may go on reading.
 */
final class LaneRegister {

    private final TreeMap<Integer, LanePage> pages = new TreeMap<>();
    private final List<Counter> counters = new ArrayList<>();

    /** Of those roles that were asked for. */
    private final Map<String, RoleLanes> byRole = new HashMap<>();

    private @Nullable List<Lane> lanesShown;
    private @Nullable List<Counter> countersShown;

    synchronized void add(Lane lane) {
        pages.computeIfAbsent(number(lane.id()), it -> new LanePage()).put(row(lane.id()), lane);
        lanesShown = null;
        RoleLanes others = byRole.get(lane.role());
        if (others != null) {
            others.add(lane);
        }
    }

    synchronized void add(Counter counter) {
        counters.add(counter);
        countersShown = null;
    }

    /** Nothing of this lane is kept any more. */
    synchronized void remove(int lane) {
        LanePage page = pages.get(number(lane));
        if (page != null) {
            Lane gone = page.get(row(lane));
            RoleLanes others = gone == null ? null : byRole.get(gone.role());
            if (gone != null && others != null) {
                others.remove(gone);
            }
            page.put(row(lane), null);
            if (page.isEmpty()) {
                pages.remove(number(lane));
            }
        }
        lanesShown = null;
    }

    synchronized @Nullable Lane lane(int id) {
        LanePage page = pages.get(number(id));
        return page == null ? null : page.get(row(id));
    }

    /** By number, which is the order of their opening. */
    synchronized List<Lane> lanes() {
        List<Lane> shown = lanesShown;
        if (shown == null) {
            List<Lane> all = new ArrayList<>();
            for (LanePage page : pages.values()) {
                page.addTo(all);
            }
            shown = List.copyOf(all);
            lanesShown = shown;
        }
        return shown;
    }

    /** Those of a role, as {@link #lanes()}. Looks at all only when it is asked first. */
    synchronized List<Lane> lanes(String role) {
        return byRole.computeIfAbsent(role, it -> new RoleLanes(lanes(), it)).lanes();
    }

    /** Something has been recorded in this lane, or it has been closed. */
    synchronized void changed(int lane) {
        LanePage page = pages.get(number(lane));
        if (page != null) {
            page.changed();
        }
    }

    /** Those who are there at {@code t}, page by page. Under the lock of the trace. */
    synchronized List<List<Standing>> standing(long t) {
        return pages.values().stream()
                .map(page -> page.standing(t))
                .filter(some -> !some.isEmpty())
                .toList();
    }

    /** Those who were closed after {@code t0} and not after {@code t1}, by number. */
    synchronized List<Lane> closed(long t0, long t1) {
        List<Lane> found = new ArrayList<>();
        pages.values().forEach(page -> page.addClosed(t0, t1, found));
        return found;
    }

    synchronized List<Counter> counters() {
        List<Counter> shown = countersShown;
        if (shown == null) {
            shown = List.copyOf(counters);
            countersShown = shown;
        }
        return shown;
    }

    /** The one with a name, or null. */
    @Nullable Counter counter(String name) {
        return counters().stream()
                .filter(counter -> counter.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(int lane) {
        return Math.floorDiv(lane, LanePage.LANES);
    }

    private static int row(int lane) {
        return Math.floorMod(lane, LanePage.LANES);
    }
}
