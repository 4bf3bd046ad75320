package brigade.measure;

import brigade.server.Model;
import brigade.trace.TraceStats;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a restaurant did over a stretch of time, and how responsive the UI thread was beside it.
 *
 * @param model the model that guests went to in the end
 * @param seconds how long the stretch was
 * @param placed orders that arrived since the restaurant opened; placed = served + failed +
 *     turnedAway + inFlight
 * @param served of them paid
 * @param failed of them ended by an exception in a step
 * @param failures how many of those failed for which reason
 * @param turnedAway of them met a full queue, or left when their patience ran out
 * @param inFlight of them not ended yet
 * @param ordersPerSecond orders served a second, of the stretch without the time in which the whole
 *     program stood still
 * @param latencyMillis from the intended arrival to the payment, of the orders served in the
 *     stretch
 * @param ui the UI thread in the stretch
 * @param trace what the trace holds
 * @param sum the newest heavy sum that came to its end, null if none did
 */
public record ServiceFigures(
        Model model,
        double seconds,
        long placed,
        long served,
        long failed,
        Map<String, Long> failures,
        long turnedAway,
        long inFlight,
        double ordersPerSecond,
        Quantiles latencyMillis,
        UiFigures ui,
        TraceStats trace,
        @Nullable SumFigures sum) {

    /**
     * A heavy sum that came to its end.
     *
     * @param count how many numbers were added
     * @param result their sum
     */
    public record SumFigures(long count, long result) {}
}
