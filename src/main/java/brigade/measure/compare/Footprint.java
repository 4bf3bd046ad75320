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
 * @param threads the most platform threads beside those that the JVM had before it opened
 * @param processes the most child processes
 */
public record Footprint(
        double cpuSecondsPer1000,
        double peakBytes,
        double bytesForOrders,
        long mostInFlight,
        int threads,
        int processes)
        implements Serializable {

    /** What was for orders, shared out among the orders that were in flight at most. */
    public double bytesPerOrder() {
        return mostInFlight == 0 ? Double.NaN : Math.max(0, bytesForOrders) / mostInFlight;
    }
}
