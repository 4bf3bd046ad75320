package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes and counters that are kept. Lists are replaced, never changed, so that who holds one
 * may go on reading.
 */
final class LaneRegister {

    private final Map<Integer, Lane> byId = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Counter> counters = new ArrayList<>();
    private @Nullable List<Lane> lanesShown;
    private @Nullable List<Counter> countersShown;

    synchronized void add(Lane lane) {
        byId.put(lane.id(), lane);
        lanes.add(lane);
        lanesShown = null;
    }

    synchronized void add(Counter counter) {
        counters.add(counter);
        countersShown = null;
    }

    synchronized void removeGone() {
        lanes.removeIf(lane -> {
            boolean gone = lane.index.isEmpty();
            if (gone) {
                byId.remove(lane.id());
            }
            return gone;
        });
        lanesShown = null;
    }

    synchronized @Nullable Lane lane(int id) {
        return byId.get(id);
    }

    synchronized List<Lane> lanes() {
        List<Lane> shown = lanesShown;
        if (shown == null) {
            shown = List.copyOf(lanes);
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
