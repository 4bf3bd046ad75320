package brigade.ui.restaurant;

import brigade.measure.OrderLatencies;
import brigade.measure.Quantiles;
import brigade.measure.Stops;
import brigade.trace.RequestBook;
import brigade.trace.Totals;
import brigade.trace.Trace;

/**
 * The figures of the status line at an instant, derived from the orders in the trace.
 *
 * @param totals what became of all orders so far
 * @param served orders of the last {@link #WINDOW}, or since the start
 * @param perSecond of them a second in which the program ran
 * @param latencyMillis from the intended arrival to the payment, of those orders
 */
record StatusFigures(Totals totals, long served, double perSecond, Quantiles latencyMillis) {

    /** Rates and latencies are of this many nanoseconds up to the instant. */
    static final long WINDOW = 30_000_000_000L;

    /**
     * Those at {@code t}.
     *
     * @param latencies of the same trace
     */
    static StatusFigures at(Trace trace, OrderLatencies latencies, long t) {
        RequestBook orders = trace.requests();
        long from = Math.max(trace.start(), t - WINDOW);
        Totals totals = orders.totals(t);
        long served = totals.served() - orders.totals(from).served();
        double seconds = Math.max(1e9, (double) Stops.ran(trace, from, t)) / 1e9;
        return new StatusFigures(totals, served, served / seconds, latencies.of(from, t));
    }

    /** Whether every order placed is accounted for. */
    boolean balanced() {
        return totals.balanced();
    }
}
