package brigade.measure;

import brigade.server.Model;
import brigade.trace.TraceStats;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a restaurant did over a stretch of time, and how responsive the UI thread was beside it.
 *
 * @param model the model that guests went to in the end
 * @param orders what became of the orders since the restaurant opened
 * @param stretch how fast orders were served in the stretch
 * @param ui the UI thread in the stretch
 * @param trace what the trace holds
 * @param sum the newest heavy sum that came to its end, null if none did
 */
public record ServiceFigures(
        Model model,
        OrderFigures orders,
        Stretch stretch,
        UiFigures ui,
        TraceStats trace,
        @Nullable SumFigures sum) {

    /**
     * What became of orders; placed = served + failed + turnedAway + inFlight.
     *
     * @param served those that were paid
     * @param failed those that were ended by an exception in a step
     * @param failures how many of those failed for which reason
     * @param turnedAway those that met a full queue, or left when their patience ran out
     * @param inFlight those that have not ended yet
     */
    public record OrderFigures(
            long placed,
            long served,
            long failed,
            Map<String, Long> failures,
            long turnedAway,
            long inFlight) {}

    /**
     * A stretch of time.
     *
     * @param seconds how long it was
     * @param ordersPerSecond orders served a second, without the time in which the whole program
     *     stood still
     * @param latencyMillis from the intended arrival to the payment, of the orders served in it
     * @param onCore how much of the time in which threads were running they were on a core, 0 to 1;
     *     NaN where nobody knows
     */
    public record Stretch(
            double seconds, double ordersPerSecond, Quantiles latencyMillis, double onCore) {}

    /**
     * A heavy sum that came to its end.
     *
     * @param count how many numbers were added
     * @param result their sum
     */
    public record SumFigures(long count, long result) {}
}
