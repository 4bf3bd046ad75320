package brigade.trace;

/**
 * An instant worth a mark. The first thirteen are the stages of an order, each reached at most
 * once, in this order, and left out where they do not happen; the last four of them end it.
 */
public enum Mark {
    /** The order arrived; arg: how late against its intended arrival, in microseconds. */
    PLACED,
    /** A server took the customer up; arg: the seat, from 0. */
    TAKEN,
    /** The ticket hangs on the rail. */
    HUNG,
    /** A cook took the ticket. */
    FIRED,
    /** The plate stands on the pass. */
    PASSED,
    /** A server took the plate. */
    CARRIED,
    /** The plate is on the table and the customer eats. */
    DELIVERED,
    /** The customer asked for the bill. */
    BILLED,
    /** A cashier took up the bill. */
    CHARGED,
    /** The end: served; arg: cents. */
    PAID,
    /** The end: a queue was full. */
    TURNED_AWAY,
    /** The end: the customer's patience ran out. */
    LEFT,
    /** The end: a step threw an exception; the label says why. */
    FAILED,
    /** How much of the open span's work is done; arg: permille. */
    PROGRESS,
    /** How long the open timed wait is meant to take; arg: microseconds. */
    PLANNED,
    /** A message was posted to the user interface. */
    POSTED,
    /** A frame began. */
    PULSE,
    /** The probe rang the bell of the user interface; order: minus the number of the ring. */
    BELL,
    /** The user interface answered a ring; order: as BELL; arg: how late, in microseconds. */
    ANSWERED,
    /** A click or a key reached the user interface. */
    INPUT,
    /** The thread of the lane died of an exception. */
    DIED,
    /** Anything else that has a label. */
    NOTE;

    private static final Mark[] ALL = values();

    /** How many marks are stages of an order. */
    static final int STAGES = FAILED.ordinal() + 1;

    static Mark of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether this mark is a stage of an order. */
    public boolean isStage() {
        return ordinal() < STAGES;
    }

    /** Whether this mark ends an order. */
    public boolean isEnd() {
        return isStage() && ordinal() >= PAID.ordinal();
    }
}
