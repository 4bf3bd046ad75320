package brigade.restaurant;

import java.time.Duration;
import java.util.Locale;

/**
 * Who comes.
 *
 * @param perSecond rate of the Poisson process; {@link Settings#AS_MANY_AS_FIT}: a guest comes
 *     whenever there is room at the door, and none is turned away
 * @param arrive false: nobody comes for now
 * @param patience how long guests wait at the door, on average
 * @param mix what they order
 */
public record Workload(double perSecond, boolean arrive, Duration patience, Mix mix) {
    private static final Duration LONGEST_PATIENCE = Duration.ofDays(1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a value is out of range; its message names what is
     *     allowed
     */
    public Workload {
        boolean possible = perSecond >= 0 && perSecond <= Settings.MOST_PER_SECOND;
        if (!possible && perSecond != Settings.AS_MANY_AS_FIT) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s customers per second are not possible: allowed are 0 to %.0f",
                            perSecond,
                            Settings.MOST_PER_SECOND));
        }
        if (!patience.isPositive() || patience.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException(
                    "a patience of %s s is not possible: allowed is more than 0, up to %s s"
                            .formatted(patience.toSeconds(), LONGEST_PATIENCE.toSeconds()));
        }
    }
}
