package brigade.measure.compare;

import java.io.Serializable;

/**
 * What a model took of the machine.
 *
 * @param cpuSecondsPer1000 processor time of the app and its children for each 1,000 orders paid in
 *     the measured time; NaN where none was
 * @param peakBytes the most by which the resident memory of the app and its children exceeded that
 *     of the app before it opened; NaN where the system does not tell
 * @param bytesForOrders the same beyond the app at rest: open, warmed up, nobody inside
 * @param mostInFlight the most orders in flight at one instant
 * @param mostTakenUp the most of them beyond the door at one instant: who still waits there has
 *     neither thread nor process
 * @param threads the most platform threads beside those that the JVM had before it opened
 * @param processes the most child processes
 */
public record ResourceUse(
        double cpuSecondsPer1000,
        double peakBytes,
        double bytesForOrders,
        long mostInFlight,
        long mostTakenUp,
        int threads,
        int processes)
        implements Serializable {

    /** What was for orders, shared out among the most orders that were taken up. */
    public double bytesPerOrder() {
        return mostTakenUp == 0 ? Double.NaN : Math.max(0, bytesForOrders) / mostTakenUp;
    }
}
