package brigade.measure.compare;

import brigade.server.Model;

/**
 * One step of a sweep.
 *
 * @param customersPerSecond the load
 * @param latency of those served
 * @param userActions of the user actions alone
 */
public record LoadStep(
        Model model,
        double customersPerSecond,
        OrderCounts orders,
        Latency latency,
        Latency userActions)
        implements MeasurementMessage {

    /** Fewer served of those who came: broken. */
    public static final double LEAST_SERVED = 0.95;

    /** Slower for one of a hundred: broken. */
    public static final double SLOWEST_P99_MILLIS = 1_000;

    /** Whether the model no longer coped with this load. */
    public boolean broke() {
        return orders.servedShare() < LEAST_SERVED || !(latency.p99() <= SLOWEST_P99_MILLIS);
    }
}
