package brigade.measure.proof;

import brigade.trace.Activity;

import org.jspecify.annotations.Nullable;

/** The ways in which Java Flight Recorder (JFR) knows a thread to wait. */
enum WaitKind {
    /** For a monitor that another thread holds. */
    MONITOR("blocked"),
    /** In {@link Object#wait}. */
    NOTICE("waiting"),
    /**
     * In {@link java.util.concurrent.locks.LockSupport#park}: a lock, a condition, a queue, an
     * answer.
     */
    PARK("parked"),
    /** In {@link Thread#sleep}. */
    SLEEP("sleeping"),
    /** For a socket. */
    SOCKET("in-io"),
    /** For a file. */
    FILE("in-io");

    private final String word;

    WaitKind(String word) {
        this.word = word;
    }

    /** What a thread is that waits so; in names of classes. */
    String word() {
        return word;
    }

    /** Whether a trace that calls such a wait this is right. */
    boolean fits(Activity activity) {
        return switch (this) {
            case MONITOR -> activity == Activity.BLOCKED;
            case NOTICE -> activity == Activity.WAITING;
            // Who waits for an answer of the database's threads, or on a virtual thread for a
            // socket, is parked meanwhile.
            case PARK ->
                    activity == Activity.WAITING
                            || activity == Activity.BLOCKED
                            || activity == Activity.IO;
            case SLEEP -> activity == Activity.SLEEPING;
            case SOCKET, FILE -> activity == Activity.IO;
        };
    }

    /** Of an event of JFR; null: it is none of a wait. */
    static @Nullable WaitKind of(String event) {
        return switch (event) {
            case "jdk.JavaMonitorEnter" -> MONITOR;
            case "jdk.JavaMonitorWait" -> NOTICE;
            case "jdk.ThreadPark" -> PARK;
            case "jdk.ThreadSleep" -> SLEEP;
            case "jdk.SocketRead", "jdk.SocketWrite" -> SOCKET;
            case "jdk.FileRead", "jdk.FileWrite", "jdk.FileForce" -> FILE;
            default -> null;
        };
    }
}
