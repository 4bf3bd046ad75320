package brigade.ui.floor.state;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.PROCESS_PER_REQUEST;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_PER_REQUEST;
import static brigade.server.Model.THREAD_POOL;
import static brigade.server.Model.VIRTUAL_THREADS;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Which part of the floor a thread belongs to, and which hat it wears. */
public enum StaffRole {
    COOK(RestaurantRole.COOK, THREAD_POOL),
    SERVER(RestaurantRole.SERVER, THREAD_POOL),
    CASHIER(RestaurantRole.CASHIER, THREAD_POOL),
    /** Does everything alone. */
    LONE(RestaurantRole.LONE, SINGLE_THREAD),
    /** A process with an order of its own. */
    TRUCK(RestaurantRole.TRUCK, PROCESS_PER_REQUEST),
    /** A platform thread hired for one order. */
    HAND(RestaurantRole.HAND, THREAD_PER_REQUEST),
    /** The head waiter: the loop. */
    LOOP(RestaurantRole.LOOP, EVENT_LOOP),
    /** A worker behind the loop. */
    BACK(RestaurantRole.BACK, EVENT_LOOP),
    /** A virtual thread with an order of its own. */
    GUEST(RestaurantRole.GUEST, VIRTUAL_THREADS),
    /** A carrier of virtual threads. */
    STOVE(RestaurantRole.STOVE, VIRTUAL_THREADS),
    /** Computes the sum in the back room. */
    WORKER(RestaurantRole.WORKER, null),
    /** The UI thread at its desk. */
    MANAGER(RestaurantRole.UI, null);

    private static final Map<String, StaffRole> BY_LANE_ROLE = byLaneRole();

    private final RestaurantRole role;
    private final @Nullable Model model;

    StaffRole(RestaurantRole role, @Nullable Model model) {
        this.role = role;
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
            roles.put(role.role.lane(), role);
        }
        return roles;
    }
}
