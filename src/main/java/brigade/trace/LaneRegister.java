package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes and counters that are kept. Lists are replaced, never changed, so that who holds one
 * may go on reading.
 */
final class LaneRegister {

    /** By number, in the order of their opening. */
    private final Map<Integer, Lane> lanes = new LinkedHashMap<>();

    private final List<Counter> counters = new ArrayList<>();
    private @Nullable List<Lane> lanesShown;
    private @Nullable List<Counter> countersShown;

    synchronized void add(Lane lane) {
        lanes.put(lane.id(), lane);
        lanesShown = null;
    }

    synchronized void add(Counter counter) {
        counters.add(counter);
        countersShown = null;
    }

    /** Nothing of this lane is kept any more. */
    synchronized void remove(int lane) {
        lanes.remove(lane);
        lanesShown = null;
    }

    synchronized @Nullable Lane lane(int id) {
        return lanes.get(id);
    }

    synchronized List<Lane> lanes() {
        List<Lane> shown = lanesShown;
        if (shown == null) {
            shown = List.copyOf(lanes.values());
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
}
