package brigade.ui.floor.state;

/**
 * The heavy sum 0 + … + count−1.
 *
 * @param where who computes it
 * @param count how many numbers a round adds, or 0 when no sum was started yet
 * @param rounds how many rounds of the batch are done
 * @param round the round that is computed, from 0, or -1
 * @param done how many numbers of this round are added, by all workers
 * @param partial their sum so far
 * @param rate additions a second of the last round, or 0
 * @param result the last full result, or -1
 */
public record SumState(
        Where where,
        long count,
        int rounds,
        int round,
        long done,
        long partial,
        long rate,
        long result) {

    /** Who computes. */
    public enum Where {
        NOBODY,
        WORKER,
        UI_THREAD
    }

    /** How much of the round is done, 0 to 1. */
    public double progress() {
        return count <= 0 ? 0 : Math.clamp((double) done / count, 0, 1);
    }
}
