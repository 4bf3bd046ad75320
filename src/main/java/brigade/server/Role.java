package brigade.server;

/** What a member of the staff does. */
public enum Role {
    COOK("cook"),
    SERVER("server"),
    CASHIER("cashier");

    private final String laneRole;

    Role(String laneRole) {
        this.laneRole = laneRole;
    }

    /** The role of the lanes, and the first part of their names: "cook", as in "cook-1". */
    public String laneRole() {
        return laneRole;
    }
}
