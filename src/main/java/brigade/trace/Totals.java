package brigade.trace;

import java.util.Map;

/**
 * How many orders came to which end, up to an instant. Each figure is counted on its own, so that
 * {@link #balanced} can fail.
 *
 * @param placed all that arrived; where the trace begins in the middle of a service, those too that
 *     were there already
 * @param served paid
 * @param failed ended by an exception
 * @param turnedAway met a full queue, or left when their patience ran out
 * @param inFlight seen at some stage, and at no end yet
 * @param cents what was paid
 * @param failures how many failed for which reason, a label
 */
public record Totals(
        long placed,
        long served,
        long failed,
        long turnedAway,
        long inFlight,
        long cents,
        Map<Integer, Long> failures) {

    /**
     * Whether every order is accounted for exactly once. False when one came to two ends, or was
     * served without having come.
     */
    public boolean balanced() {
        return placed == served + failed + turnedAway + inFlight;
    }
}
