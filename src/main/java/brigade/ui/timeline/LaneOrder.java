package brigade.ui.timeline;

import brigade.trace.Lane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In which order lanes stand, and in which groups: by role where roles are declared, else by
 * process, as the file has them.
 */
enum LaneOrder {
    ROLES {
        @Override
        List<LaneKey> of(List<Lane> lanes, Function<Lane, LaneKey> known) {
            return lanes.stream().map(known).sorted(LaneKey.BY_ROLE).toList();
        }
    },
    PROCESSES {
        @Override
        List<LaneKey> of(List<Lane> lanes, Function<Lane, LaneKey> known) {
            Map<String, Integer> places = new HashMap<>();
            lanes.forEach(lane -> places.putIfAbsent(lane.group(), places.size()));
            return lanes.stream()
                    .map(lane -> LaneKey.ofProcess(lane, places.getOrDefault(lane.group(), 0)))
                    .sorted(LaneKey.BY_PROCESS)
                    .toList();
        }
    };

    /** The one for a trace whose source declares its words, or does not. */
    static LaneOrder ofTrace(boolean declared) {
        return declared ? ROLES : PROCESSES;
    }

    /** The lanes in order. */
    List<LaneKey> of(List<Lane> lanes) {
        return of(lanes, LaneKey::of);
    }

    /**
     * The lanes in order.
     *
     * @param known keys of lanes by role, which come and go quickly
     */
    abstract List<LaneKey> of(List<Lane> lanes, Function<Lane, LaneKey> known);

    /** Whether a group that is open has a head with its name. */
    boolean heads() {
        return this == PROCESSES;
    }
}
