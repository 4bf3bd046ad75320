package brigade.measure.compare;

import brigade.server.Model;

/**
 * What one model did with the orders.
 *
 * @param seconds how long it was measured
 * @param orders those that meant to arrive in the measured time
 * @param ordersPerSecond paid within the measured time
 * @param latency of all that were served
 * @param userActions of the user actions alone
 * @param startUpMillis from opening the model to its first order served
 * @param childStartUpMillis half of the child processes were ready within this time; NaN without
 *     any
 * @param otherCores how many cores other programs kept busy meanwhile
 * @param trouble why the first of the failed orders failed; empty if none did
 * @param balanced whether the ledger held at the end
 * @param cut whether it was ended before its time
 */
public record ModelFigures(
        Model model,
        double seconds,
        OrderCounts orders,
        double ordersPerSecond,
        Latency latency,
        Latency userActions,
        ResourceUse footprint,
        double startUpMillis,
        double childStartUpMillis,
        double otherCores,
        String trouble,
        boolean balanced,
        boolean cut)
        implements MeasurementMessage {}
