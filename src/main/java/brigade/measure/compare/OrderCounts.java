package brigade.measure.compare;

import java.io.Serializable;

/**
 * What became of the orders of a stretch of time.
 *
 * @param turnedAway found the door full, or left when their patience ran out there
 */
public record OrderCounts(long placed, long served, long failed, long turnedAway)
        implements Serializable {

    /** Not ended when the measurement no longer waited for them. */
    public long unfinished() {
        return placed - served - failed - turnedAway;
    }

    /** Served of those placed, 0 to 1; 1 where nobody came. */
    public double servedShare() {
        return placed == 0 ? 1 : served / (double) placed;
    }
}
