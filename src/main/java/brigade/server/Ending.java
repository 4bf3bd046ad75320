package brigade.server;

/** How an order ends: exactly one of these, exactly once. */
public enum Ending {
    PAID,
    /** The admission queue was full. */
    TURNED_AWAY,
    /** The guest's patience ran out in the admission queue. */
    LEFT,
    /** A step threw an exception. */
    FAILED
}
