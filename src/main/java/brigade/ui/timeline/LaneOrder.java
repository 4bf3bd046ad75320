package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order lanes stand, and in which groups. One thread. */
sealed interface LaneOrder {

    /**
     * Of a trace: by role where its source declares its words, else by process, as the file has
     * them.
     */
    static LaneOrder of(Trace trace, boolean declared) {
        return declared ? new ByRole(new LaneRoles(trace.vocabulary())) : new ByProcess();
    }

    /** The lanes in order. */
    List<LaneKey> of(List<Lane> lanes);

    /** Whether a group that is open has a head with its name. */
    boolean heads();

    /** By role. Lanes come and go quickly: what was worked out of one is kept. */
    final class ByRole implements LaneOrder {

        private static final int SPARE = 1_000;

        private final LaneRoles roles;
        private final Map<Integer, LaneKey> keys = new HashMap<>();

        ByRole(LaneRoles roles) {
            this.roles = roles;
        }

        @Override
        public List<LaneKey> of(List<Lane> lanes) {
            if (keys.size() > 2 * lanes.size() + SPARE) {
                keys.clear();
            }
            return lanes.stream()
                    .map(lane -> keys.computeIfAbsent(lane.id(), _ -> LaneKey.of(lane, roles)))
                    .sorted(LaneKey.BY_ROLE)
                    .toList();
        }

        @Override
        public boolean heads() {
            return false;
        }
    }

    /** By process. */
    final class ByProcess implements LaneOrder {

        @Override
        public List<LaneKey> of(List<Lane> lanes) {
            Map<String, Integer> places = new HashMap<>();
            lanes.forEach(lane -> places.putIfAbsent(lane.group(), places.size()));
            return lanes.stream()
                    .map(lane -> LaneKey.ofProcess(lane, places.getOrDefault(lane.group(), 0)))
                    .sorted(LaneKey.BY_PROCESS)
                    .toList();
        }

        @Override
        public boolean heads() {
            return true;
        }
    }
}
