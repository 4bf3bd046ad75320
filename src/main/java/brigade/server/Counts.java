package brigade.server;

/**
 * The ledger at one instant.
 *
 * @param turnedAway guests who found the admission queue full, and those who left because their
 *     patience ran out there
 * @param left how many of the turned away left
 * @param cents what the served have paid
 */
public record Counts(
        long placed,
        long served,
        long failed,
        long turnedAway,
        long inFlight,
        long left,
        long cents) {

    /**
     * What must hold at every instant; {@code inFlight} is counted, not derived, so it fails when
     * an order ends that was never placed, or is placed twice.
     */
    public boolean balanced() {
        return placed == served + failed + turnedAway + inFlight;
    }
}
