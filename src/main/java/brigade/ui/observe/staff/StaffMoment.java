package brigade.ui.observe.staff;

import java.util.List;

/**
 * The staff of a program at an instant.
 *
 * @param t the instant, nanoseconds of the trace
 * @param rooms those in which somebody is stuck first, then the largest pool, and those of the JVM
 *     last
 * @param locks those that somebody waits for, the one with the most waiters first
 * @param rings who waits in a ring
 */
public record StaffMoment(
        long t, List<PoolRoom> rooms, List<ContestedLock> locks, List<StuckRing> rings) {

    /** Nobody is there. */
    public static final StaffMoment NOBODY =
            new StaffMoment(Long.MIN_VALUE, List.of(), List.of(), List.of());

    public StaffMoment {
        rooms = List.copyOf(rooms);
        locks = List.copyOf(locks);
        rings = List.copyOf(rings);
    }

    /** How many threads there are. */
    public int threads() {
        return rooms.stream().mapToInt(PoolRoom::size).sum();
    }
}
