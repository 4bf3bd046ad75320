package brigade.trace;

import java.util.Map;

/**
 * How many requests came to which end, up to an instant. Each figure is counted on its own, so that
 * {@link #balanced} can fail.
 *
 * @param arrived all that arrived; where the trace begins in the middle of a service, those too
 *     that were there already
 * @param served got what they came for
 * @param failed ended by an exception
 * @param rejected nobody could or would serve them
 * @param inFlight seen at some stage, and at no end yet
 * @param amount the sum of what those served were worth, in the unit of the source
 * @param failures how many failed for which reason, a label
 */
public record Totals(
        long arrived,
        long served,
        long failed,
        long rejected,
        long inFlight,
        long amount,
        Map<Integer, Long> failures) {

    /**
     * Whether every request is accounted for exactly once. False when one came to two ends, or was
     * served without having arrived.
     */
    public boolean balanced() {
        return arrived == served + failed + rejected + inFlight;
    }
}
