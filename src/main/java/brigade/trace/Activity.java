package brigade.trace;

/** What a lane does during a span. */
public enum Activity implements Event.Happening {
    /** Alive with nothing to do. */
    IDLE,
    /** Computes. */
    RUNNING,
    /** Waits on a queue or a condition. */
    WAITING,
    /** Waits for a lock that another lane holds. */
    BLOCKED,
    /** A timed wait. */
    SLEEPING,
    /** Waits for a disk, a socket or a database. */
    IO,
    /** Could go on, and waits for a core. */
    RUNNABLE,
    /** Nobody knows. */
    UNKNOWN;

    private static final Activity[] ALL = values();

    static final int COUNT = ALL.length;

    /** Threads of this program do the first of them only; the others are seen from outside. */
    static final int RECORDED = COUNT - 2;

    static Activity of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether who does this waits for something or somebody. */
    public boolean waits() {
        return switch (this) {
            case WAITING, BLOCKED, SLEEPING, IO, RUNNABLE -> true;
            case IDLE, RUNNING, UNKNOWN -> false;
        };
    }
}
