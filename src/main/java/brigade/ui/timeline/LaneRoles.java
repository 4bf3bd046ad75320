package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.LaneRole;
import brigade.trace.LaneRole.Stands;
import brigade.trace.Vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lanes stand by what their source declares of their roles. */
final class LaneRoles {

    /** Behind the groups that are declared. */
    private static final int NOT_DECLARED = 1_000;

    private static final int BEHIND = 1_500;

    private static final int ASIDE = 2_000;

    private final Map<String, LaneRole> byName = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    LaneRoles(Vocabulary vocabulary) {
        List<LaneRole> declared = vocabulary.roles();
        for (int i = 0; i < declared.size(); i++) {
            byName.putIfAbsent(declared.get(i).name(), declared.get(i));
            places.putIfAbsent(declared.get(i).name(), i);
        }
    }

    /** The group of a lane: its role, none above all groups, the last one for those aside. */
    String groupOf(Lane lane) {
        return switch (stands(lane)) {
            case ABOVE -> "";
            case ASIDE -> LaneKey.OTHER;
            case GROUP, BEHIND -> lane.group();
        };
    }

    /** The place of its role among all. */
    int rankOf(Lane lane) {
        if (lane.kind() == LaneKind.UI) {
            return -1;
        }
        int place = places.getOrDefault(lane.role(), NOT_DECLARED);
        return switch (stands(lane)) {
            case ABOVE, GROUP -> place;
            case BEHIND -> BEHIND + place;
            case ASIDE -> ASIDE + place;
        };
    }

    /** Whether it lasts as long as a request. */
    boolean brief(Lane lane) {
        LaneRole role = byName.get(lane.role());
        return role != null && role.brief();
    }

    private Stands stands(Lane lane) {
        if (lane.kind() == LaneKind.UI) {
            return Stands.ABOVE;
        }
        LaneRole role = byName.get(lane.role());
        return role == null || !lane.process().isEmpty() ? Stands.GROUP : role.stands();
    }
}
