package brigade.observe.dump;

import brigade.observe.thread.Deed;
import brigade.observe.thread.PoolName;
import brigade.trace.Activity;
import brigade.trace.LaneKind;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A thread as a dump shows it.
 *
 * @param state as the JVM has it; null of a thread that is not one of Java
 * @param wanted what it waits for, or null
 * @param holds the monitors and locks that it has, without the monitor that it gave back to wait
 * @param frames the innermost first
 */
public record DumpedThread(
        Who who,
        Thread.@Nullable State state,
        @Nullable Wanted wanted,
        List<DumpedLock> holds,
        List<Site> frames) {

    public DumpedThread {
        holds = List.copyOf(holds);
        frames = List.copyOf(frames);
    }

    /**
     * Who a thread is.
     *
     * @param id as {@link Thread#threadId} has it, or 0 where the dump does not say
     * @param container what keeps it, such as an executor, or empty
     * @param osId its number in the operating system, or 0
     */
    public record Who(long id, String name, LaneKind kind, String container, long osId) {

        /** What people read: one without a name is called by its number. */
        public String shown() {
            return name.isEmpty() ? "#" + id : name;
        }
    }

    /** What a thread waits for, and how. */
    public record Wanted(How how, DumpedLock lock) {}

    /** How a thread waits. */
    public enum How {
        /** To enter a monitor. */
        ENTER,
        /** To be told, with the monitor given back. */
        WAIT,
        /** Parked. */
        PARK
    }

    /** The pool that it belongs to. */
    public String pool() {
        return PoolName.of(who.name, who.kind, who.container);
    }

    /** What it is at. */
    public Deed deed() {
        return state == null
                ? new Deed(Activity.UNKNOWN, "")
                : Deed.of(state, frames, wanted == null ? "" : wanted.lock.type());
    }

    /** Whether it is where another dump of its JVM has it, and at the same. */
    public boolean isStillAt(DumpedThread other) {
        return frames.equals(other.frames) && deed().equals(other.deed());
    }
}
