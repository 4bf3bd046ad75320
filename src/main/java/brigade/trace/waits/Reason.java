package brigade.trace.waits;

/** Why a lane does not go on, or what it does. */
public enum Reason {
    /** Its lane has ended. */
    ENDED(false),
    /** It waits in a ring of which each waits for the next. */
    DEADLOCK(true),
    /** It waits for one in such a ring, and is not in it. */
    BEHIND_DEADLOCK(true),
    /** Another lane, which is known, holds the lock that it wants. */
    HELD(true),
    /** Some lane holds the lock that it wants. */
    LOCKED(true),
    /** It waits for another lane to end. */
    JOINS(true),
    /** Nothing is in the queue that it takes from. */
    EMPTY(true),
    /** As {@link #EMPTY}, and of those who could put something in nobody is there. */
    NOBODY_FILLS(true),
    /** There is no room in the queue that it puts into. */
    FULL(true),
    /** As {@link #FULL}, and of those who could make room nobody is there. */
    NOBODY_DRAINS(true),
    /** All of what it wants one of are lent. */
    TAKEN(true),
    /** It waits for the time at which the next comes. */
    TURN(true),
    /** It waits for something else. */
    WAITS(true),
    /** A virtual thread that waits, and leaves its carrier. */
    PARKED(true),
    /** It waits for a point in time. */
    TIMED(true),
    /** It waits for data. */
    IO(true),
    /** It could go on, and waits for a core. */
    WANTS_CORE(true),
    /** Nobody knows what it does. */
    UNKNOWN(false),
    /** A carrier of virtual threads that carries none. */
    CARRIES_NONE(true),
    /** A carrier of virtual threads that carries one. */
    CARRIES(false),
    /** It serves a request, and waits in the midst of it. */
    STEP_WAITS(true),
    /** It serves a request, and has been at this step for long. */
    LONG_STEP(false),
    /** It serves a request, and is at a short step. */
    STEP(false),
    /** It has nothing to do. */
    IDLE(true),
    /** It works. */
    RUNNING(false);

    private final boolean waits;

    Reason(boolean waits) {
        this.waits = waits;
    }

    /** Whether it waits: else it works, or is gone. */
    public boolean waits() {
        return waits;
    }
}
