package brigade.ui.floor.state;

/**
 * What the processes that have an order of their own cost, as they tell themselves.
 *
 * @param startNanos how long it took to start one of those who are here, the middle of all that
 *     have started, or -1
 * @param bytes memory that those who are here have resident together, or 0 where the system does
 *     not tell
 * @param cpuMicros processor time of all until now, also of those who have gone
 */
public record TruckState(long startNanos, long bytes, long cpuMicros) {

    public static final TruckState NONE = new TruckState(-1, 0, 0);
}
