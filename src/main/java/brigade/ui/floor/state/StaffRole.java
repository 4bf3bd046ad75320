package brigade.ui.floor.state;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.PROCESS_PER_REQUEST;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_PER_REQUEST;
import static brigade.server.Model.THREAD_POOL;
import static brigade.server.Model.VIRTUAL_THREADS;

import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Which part of the floor a thread belongs to, and which hat it wears. */
public enum StaffRole {
    COOK("cook", THREAD_POOL),
    SERVER("server", THREAD_POOL),
    CASHIER("cashier", THREAD_POOL),
    /** Does everything alone. */
    LONE("lone", SINGLE_THREAD),
    /** A process with an order of its own. */
    TRUCK("truck", PROCESS_PER_REQUEST),
    /** A platform thread hired for one order. */
    HAND("hand", THREAD_PER_REQUEST),
    /** The head waiter: the loop. */
    LOOP("loop", EVENT_LOOP),
    /** A worker behind the loop. */
    BACK("back", EVENT_LOOP),
    /** A virtual thread with an order of its own. */
    GUEST("guest", VIRTUAL_THREADS),
    /** A carrier of virtual threads. */
    STOVE("stove", VIRTUAL_THREADS),
    /** Computes the sum in the back room. */
    WORKER("worker", null),
    /** The UI thread at its desk. */
    MANAGER("ui", null);

    private static final Map<String, StaffRole> BY_LANE_ROLE = byLaneRole();

    private final String laneRole;
    private final @Nullable Model model;

    StaffRole(String laneRole, @Nullable Model model) {
        this.laneRole = laneRole;
        this.model = model;
    }

    /** The role behind the role of a lane, or null for a lane that is not seen on the floor. */
    public static @Nullable StaffRole of(String laneRole) {
        return BY_LANE_ROLE.get(laneRole);
    }

    /** Whether people of this role are on duty in a model, or in all. */
    boolean worksIn(Model which) {
        return model == null || model == which;
    }

    /** Whether it comes and goes with each order, so that there can be thousands. */
    public boolean comesWithAnOrder() {
        return this == HAND || this == GUEST || this == TRUCK;
    }

    /** Whether it walks about with tickets and plates. */
    public boolean walks() {
        return this == SERVER || this == LONE;
    }

    private static Map<String, StaffRole> byLaneRole() {
        Map<String, StaffRole> roles = new HashMap<>();
        for (StaffRole role : values()) {
            roles.put(role.laneRole, role);
        }
        return roles;
    }
}
