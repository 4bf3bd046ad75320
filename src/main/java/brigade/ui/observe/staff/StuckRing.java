package brigade.ui.observe.staff;

import java.util.List;

/**
 * Threads that wait for each other in a ring.
 *
 * @param members each waits for what the next one holds, the last for what the first holds
 * @param since when the last of them began to wait, nanoseconds of the trace
 * @param seen in how many dumps, at least; two confirm it, as the threads of one are not seen at
 *     one instant
 */
public record StuckRing(List<ThreadPose> members, long since, int seen) {

    public StuckRing {
        members = List.copyOf(members);
    }

    /** Whether it is a deadlock for certain. */
    public boolean confirmed() {
        return seen > 1;
    }
}
