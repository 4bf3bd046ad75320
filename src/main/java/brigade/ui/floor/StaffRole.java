package brigade.ui.floor;

import org.jspecify.annotations.Nullable;

/** Which part of the floor a thread belongs to, and which hat it wears. */
public enum StaffRole {
    COOK("cook"),
    SERVER("server"),
    CASHIER("cashier"),
    /** Computes the sum in the back room. */
    WORKER("worker"),
    /** The UI thread at its desk. */
    MANAGER("ui");

    private final String laneRole;

    StaffRole(String laneRole) {
        this.laneRole = laneRole;
    }

    /** The role behind the role of a lane, or null for a lane that is not seen on the floor. */
    static @Nullable StaffRole of(String laneRole) {
        for (StaffRole role : values()) {
            if (role.laneRole.equals(laneRole)) {
                return role;
            }
        }
        return null;
    }
}
