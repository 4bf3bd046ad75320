package brigade.server;

import brigade.restaurant.vocabulary.RestaurantRole;

/** What a member of the staff does. */
public enum Role {
    COOK(RestaurantRole.COOK),
    SERVER(RestaurantRole.SERVER),
    CASHIER(RestaurantRole.CASHIER);

    private final String laneRole;

    Role(RestaurantRole role) {
        laneRole = role.lane();
    }

    /** The role of the lanes, and the first part of their names: "cook", as in "cook-1". */
    public String laneRole() {
        return laneRole;
    }
}
