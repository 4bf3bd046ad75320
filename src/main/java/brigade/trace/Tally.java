package brigade.trace;

import java.util.Map;
import java.util.TreeMap;

/** Counts requests: how many arrived, are there, and how the others ended. Each on its own. */
final class Tally {

    long arrived;
    long inFlight;
    private long served;
    private long failed;
    private long rejected;
    private long amount;

    /** By the label that says why. */
    private final Map<Integer, Long> failures = new TreeMap<>();

    /**
     * @param tells what one that was served was worth, the label of one that failed
     */
    void end(Stage end, int tells) {
        switch (end.outcome()) {
            case SERVED -> {
                served++;
                amount += end.argument() == Stage.Argument.AMOUNT ? tells : 0;
            }
            case FAILED -> {
                failed++;
                failures.merge(tells, 1L, Long::sum);
            }
            case REJECTED -> rejected++;
            case NONE -> throw new IllegalArgumentException(end + " is no end");
        }
    }

    void add(Tally other) {
        arrived += other.arrived;
        served += other.served;
        failed += other.failed;
        rejected += other.rejected;
        inFlight += other.inFlight;
        amount += other.amount;
        other.failures.forEach((label, count) -> failures.merge(label, count, Long::sum));
    }

    Totals totals() {
        return new Totals(
                arrived, served, failed, rejected, inFlight, amount, Map.copyOf(failures));
    }
}
