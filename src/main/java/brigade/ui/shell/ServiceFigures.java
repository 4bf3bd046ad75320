package brigade.ui.shell;

import brigade.trace.OrderBook;
import brigade.trace.Totals;
import brigade.trace.Trace;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The figures of the status line at an instant, derived from the orders in the trace.
 *
 * @param totals what became of all orders so far
 * @param perSecond orders served a second, over the last {@link #WINDOW} or since the start
 * @param p50 nanoseconds from the intended arrival to the payment, of those orders; -1 when there
 *     are none
 */
record ServiceFigures(Totals totals, double perSecond, long p50, long p99) {

    /** Rates and latencies are of this many nanoseconds up to the instant. */
    static final long WINDOW = 30_000_000_000L;

    static ServiceFigures at(Trace trace, long t) {
        OrderBook orders = trace.orders();
        long from = Math.max(trace.start(), t - WINDOW);
        LongStream.Builder latencies = LongStream.builder();
        orders.latencies(from, t, latencies::add);
        long[] sorted = latencies.build().toArray();
        Arrays.sort(sorted);
        double seconds = Math.max(1e9, (double) (t - from)) / 1e9;
        return new ServiceFigures(
                orders.totals(t),
                sorted.length / seconds,
                quantile(sorted, 0.5),
                quantile(sorted, 0.99));
    }

    private static long quantile(long[] sorted, double share) {
        return sorted.length == 0 ? -1 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** Whether every order placed is accounted for. */
    boolean balanced() {
        return totals.placed()
                == totals.served() + totals.failed() + totals.turnedAway() + totals.inFlight();
    }
}
