package brigade.ui.floor.reading;

import brigade.trace.Standing;
import brigade.trace.Trace;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads who of the staff is there, also crowds of thousands: where nothing has happened since the
 * instant before, what was read then is used again. One thread at a time.
 */
public final class CrowdReader {

    private final Trace trace;

    /** What was read of each group of lanes. */
    private IdentityHashMap<List<Standing>, Map<StaffRole, Group>> known = new IdentityHashMap<>();

    CrowdReader(Trace trace) {
        this.trace = trace;
    }

    /** Those who are there at {@code t}, by role. */
    Map<StaffRole, People> at(long t) {
        IdentityHashMap<List<Standing>, Map<StaffRole, Group>> now = new IdentityHashMap<>();
        Map<StaffRole, People> people = new EnumMap<>(StaffRole.class);
        for (List<Standing> lanes : trace.standing(t)) {
            Map<StaffRole, Group> byRole = known.get(lanes);
            if (byRole == null) {
                byRole = byRole(lanes);
            }
            now.put(lanes, byRole);
            byRole.forEach((role, group) ->
                    people.computeIfAbsent(role, it -> new People(new ArrayList<>()))
                            .groups
                            .add(group));
        }
        known = now;
        return people;
    }

    private static Map<StaffRole, Group> byRole(List<Standing> lanes) {
        Map<StaffRole, Group> byRole = new EnumMap<>(StaffRole.class);
        for (Standing lane : lanes) {
            StaffRole role = StaffRole.of(lane.lane().role());
            if (role != null) {
                byRole.computeIfAbsent(role, Group::new).lanes.add(lane);
            }
        }
        return byRole;
    }

    /** All of a role, by number. */
    record People(List<Group> groups) {

        int size() {
            int size = 0;
            for (Group group : groups) {
                size += group.lanes.size();
            }
            return size;
        }

        void each(Consumer<Standing> visitor) {
            groups.forEach(group -> group.lanes.forEach(visitor));
        }

        /** Of each the activity and the order only. */
        List<StaffState> brief() {
            List<StaffState> all = new ArrayList<>(size());
            groups.forEach(group -> all.addAll(group.brief()));
            return all;
        }
    }

    /** Some of a role, and what was made of them. */
    private static final class Group {

        private final StaffRole role;
        private final List<Standing> lanes = new ArrayList<>();
        private List<StaffState> brief = List.of();

        Group(StaffRole role) {
            this.role = role;
        }

        List<StaffState> brief() {
            if (brief.isEmpty()) {
                brief =
                        lanes.stream()
                                .map(it -> StaffReader.brief(it.lane(), role, it.span()))
                                .toList();
            }
            return brief;
        }
    }
}
