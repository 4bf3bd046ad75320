package brigade.server;

/** How an order ends: exactly one of these, exactly once. */
public enum Ending {
    PAID,
    /** The door was full. */
    TURNED_AWAY,
    /** The guest's patience ran out at the door. */
    LEFT,
    /** A step threw an exception. */
    FAILED
}
