package brigade.ui.floor.state;

import brigade.server.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who is on duty, by role, with those whose thread has just died. */
public record Roster(Map<StaffRole, List<StaffState>> byRole) {

    /** More than these of a role are a crowd, of which only the activities are read. */
    public static final int MOST_DRAWN = 48;

    private static final StaffRole[] COOKING = {
        StaffRole.COOK, StaffRole.LONE, StaffRole.HAND, StaffRole.BACK, StaffRole.GUEST
    };

    /** Those of a role; the first hired first, but in a crowd as the trace has them. */
    public List<StaffState> of(StaffRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The threads of a model of which each has an order of its own. */
    public List<StaffState> withOwnOrder(Model model) {
        return switch (model) {
            case PROCESS_PER_REQUEST -> of(StaffRole.TRUCK);
            case THREAD_PER_REQUEST -> of(StaffRole.HAND);
            case VIRTUAL_THREADS -> of(StaffRole.GUEST);
            case SINGLE_THREAD, THREAD_POOL, EVENT_LOOP -> List.of();
        };
    }

    /** All who walk about, between door and tables at least. */
    public List<StaffState> walkers() {
        return all(StaffRole.SERVER, StaffRole.LONE);
    }

    /** All who may cook now, whatever else they do. */
    public List<StaffState> mayCook() {
        return all(COOKING);
    }

    /** Whether a role is a crowd, of whose people only the activities are known. */
    public boolean crowded(StaffRole role) {
        return role.comesWithAnOrder() && of(role).size() > MOST_DRAWN;
    }

    private List<StaffState> all(StaffRole... roles) {
        List<StaffState> all = new ArrayList<>();
        for (StaffRole role : roles) {
            all.addAll(of(role));
        }
        return all;
    }

    /** Those who finish the last orders of another model than this. */
    public List<StaffState> leaving(Model model) {
        List<StaffState> leaving = new ArrayList<>();
        byRole.forEach((role, staff) -> {
            if (!role.worksIn(model) && role != StaffRole.STOVE) {
                leaving.addAll(staff);
            }
        });
        return List.copyOf(leaving);
    }
}
