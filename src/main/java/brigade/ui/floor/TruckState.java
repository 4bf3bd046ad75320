package brigade.ui.floor;

/**
 * What the processes that are here cost.
 *
 * @param startNanos how long it took to start one, the middle of all that have started, or -1
 */
public record TruckState(long startNanos) {

    static final TruckState NONE = new TruckState(-1);
}
