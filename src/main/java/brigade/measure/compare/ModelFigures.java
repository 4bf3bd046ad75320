package brigade.measure.compare;

import brigade.server.Model;

import java.io.Serializable;

/**
 * What one model did with the orders.
 *
 * @param run how it was measured
 * @param service what became of the orders
 * @param footprint what it took
 * @param startUp how long it took to start
 * @param trouble why the first of the failed orders failed; empty if none did
 * @param balanced whether the ledger held at the end
 */
public record ModelFigures(
        Model model,
        Run run,
        Service service,
        ResourceUse footprint,
        StartUp startUp,
        String trouble,
        boolean balanced)
        implements MeasurementMessage {

    /**
     * How a model was measured.
     *
     * @param seconds how long
     * @param otherCores how many cores other programs kept busy meanwhile
     * @param cut whether it was ended before its time
     */
    public record Run(double seconds, double otherCores, boolean cut) implements Serializable {}

    /**
     * What became of the orders.
     *
     * @param orders those that meant to arrive in the measured time
     * @param ordersPerSecond paid within the measured time
     * @param latency of all that were served
     * @param userActions of the user actions alone
     */
    public record Service(
            OrderCounts orders, double ordersPerSecond, Latency latency, Latency userActions)
            implements Serializable {}

    /**
     * How long it took to start.
     *
     * @param millis from opening the model to its first order served
     * @param childMillis half of the child processes were ready within this time; NaN without any
     */
    public record StartUp(double millis, double childMillis) implements Serializable {}
}
