package brigade.trace;

/** What carries a lane out. */
public enum LaneKind {
    /** A thread of the operating system. */
    PLATFORM,
    /** A virtual thread. */
    VIRTUAL,
    /** A platform thread that carries virtual threads. */
    CARRIER,
    /** The thread of the user interface. */
    UI,
    /** A process of its own. */
    PROCESS
}
