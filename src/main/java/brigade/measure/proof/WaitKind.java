package brigade.measure.proof;

import brigade.trace.Activity;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final Map<String, WaitKind> BY_EVENT = byEvent();

    private final String word;

    WaitKind(String word) {
        this.word = word;
    }

    private static Map<String, WaitKind> byEvent() {
        Map<String, WaitKind> kinds = new LinkedHashMap<>();
        for (WaitKind kind : values()) {
            kind.recordedAs().forEach(event -> kinds.put(event, kind));
        }
        return kinds;
    }

    /** The names of the events of JFR that tell of waits. */
    static Set<String> events() {
        return Collections.unmodifiableSet(BY_EVENT.keySet());
    }

    private List<String> recordedAs() {
        return switch (this) {
            case MONITOR -> List.of("jdk.JavaMonitorEnter");
            case NOTICE -> List.of("jdk.JavaMonitorWait");
            case PARK -> List.of("jdk.ThreadPark");
            case SLEEP -> List.of("jdk.ThreadSleep");
            case SOCKET -> List.of("jdk.SocketRead", "jdk.SocketWrite");
            case FILE -> List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
        };
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
        return BY_EVENT.get(event);
    }
}
