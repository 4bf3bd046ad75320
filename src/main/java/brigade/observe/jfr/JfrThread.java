package brigade.observe.jfr;

import brigade.observe.thread.PoolName;
import brigade.trace.LaneKind;

import jdk.jfr.consumer.RecordedThread;

/**
 * A thread as a recording knows it.
 *
 * @param id as {@link Thread#threadId} has it in its JVM; one that is none of Java has its number
 *     in the operating system, negative
 * @param osId its number in the operating system, or 0
 */
public record JfrThread(long id, long osId, String name, LaneKind kind) {

    static JfrThread of(RecordedThread thread) {
        long javaId = thread.getJavaThreadId();
        long osId = Math.max(0, thread.getOSThreadId());
        String javaName = thread.getJavaName();
        String osName = thread.getOSName();
        String name = javaName != null ? javaName : osName != null ? osName : "";
        boolean virtual = thread.isVirtual();
        long id = javaId > 0 ? javaId : -Math.max(1, osId);
        LaneKind kind = virtual ? LaneKind.VIRTUAL : LaneKind.PLATFORM;
        return new JfrThread(id, osId, name, kind);
    }

    /** What people read. */
    public String shown() {
        return name.isEmpty() ? "#" + Math.abs(id) : name;
    }

    /** The pool that it belongs to. */
    public String pool() {
        return PoolName.of(name, kind, "");
    }
}
