package brigade.trace;

import java.util.Map;
import java.util.TreeMap;

/** Counts orders: who came, who is there, and how the others ended. Each on its own. */
final class Tally {

    long placed;
    long inFlight;
    private long served;
    private long failed;
    private long turnedAway;
    private long cents;

    /** By the label that says why. */
    private final Map<Integer, Long> failures = new TreeMap<>();

    /**
     * @param tells cents of one that was served, the label of one that failed
     */
    void end(Mark end, int tells) {
        switch (end) {
            case PAID -> {
                served++;
                cents += tells;
            }
            case FAILED -> {
                failed++;
                failures.merge(tells, 1L, Long::sum);
            }
            default -> turnedAway++;
        }
    }

    void add(Tally other) {
        placed += other.placed;
        served += other.served;
        failed += other.failed;
        turnedAway += other.turnedAway;
        inFlight += other.inFlight;
        cents += other.cents;
        other.failures.forEach((label, count) -> failures.merge(label, count, Long::sum));
    }

    Totals totals() {
        return new Totals(
                placed, served, failed, turnedAway, inFlight, cents, Map.copyOf(failures));
    }
}
