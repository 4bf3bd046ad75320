package brigade.trace;

import java.util.Map;

/**
 * How many orders came to which end, up to an instant. Always placed = served + failed + turnedAway
 * + inFlight.
 *
 * @param placed all that arrived
 * @param served paid
 * @param failed ended by an exception
 * @param turnedAway met a full queue, or left when their patience ran out
 * @param inFlight not ended yet
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
        Map<Integer, Long> failures) {}
