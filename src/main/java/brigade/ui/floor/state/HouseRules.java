package brigade.ui.floor.state;

import brigade.server.Model;

/**
 * The house rules in force that are seen on the floor, as recorded; 0 for what is not recorded.
 *
 * @param model who runs the steps
 * @param limits the lengths of the queues
 * @param pans pans to share
 * @param stoves how many cores the machine has
 * @param open whether the doors are open
 * @param patienceNanos how long a customer waits
 * @param http the port at which clients order, or 0
 */
public record HouseRules(
        Model model,
        QueueLimits limits,
        int pans,
        int stoves,
        boolean open,
        long patienceNanos,
        int http) {

    /**
     * How long the queues may be.
     *
     * @param door most customers at the door
     * @param rail most tickets on the rail
     * @param pass most plates on the pass
     * @param bills most bills at the till
     */
    public record QueueLimits(int door, int rail, int pass, int bills) {}
}
