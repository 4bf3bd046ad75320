package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.PixelRow;

import java.util.Arrays;
import java.util.List;

/**
 * Which part of a stretch of time went to which activity. The parts add up to the part of the
 * stretch in which the lane was there.
 */
final class Shares {

    private static final Activity[] ACTIVITIES = Activity.values();

    static final Shares NONE = new Shares(new double[ACTIVITIES.length], 0);

    private final double[] parts;

    private final double guessed;

    private Shares(double[] parts, double guessed) {
        this.parts = parts;
        this.guessed = guessed;
    }

    /**
     * Of one pixel of a reduced lane.
     *
     * @param guessed the part of the pixel that was not recorded, 0 … 1
     */
    static Shares of(PixelRow row, int x, double guessed) {
        double[] parts = new double[ACTIVITIES.length];
        for (Activity activity : ACTIVITIES) {
            parts[activity.ordinal()] = row.share(x, activity);
        }
        return new Shares(parts, guessed);
    }

    /** The same of a stretch that is this part of a longer one. */
    Shares times(double part) {
        return new Shares(Arrays.stream(parts).map(each -> each * part).toArray(), guessed * part);
    }

    /** Of several lanes together: each counts for the time that it was there. */
    static Shares sum(List<Shares> all) {
        double[] parts = new double[ACTIVITIES.length];
        double guessed = 0;
        for (Shares shares : all) {
            guessed += shares.guessed;
            for (int a = 0; a < parts.length; a++) {
                parts[a] += shares.parts[a];
            }
        }
        return new Shares(parts, guessed);
    }

    /** The part that the lane was there; of several, how many were there on average. */
    double there() {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /** The part of the time that the lane was there, 0 … 1. */
    double of(Activity activity) {
        double there = there();
        return there <= 0 ? 0 : parts[activity.ordinal()] / there;
    }

    /** The part of the time that the lane was there of which nothing was recorded, 0 … 1. */
    double notRecorded() {
        double there = there();
        return there <= 0 ? 0 : Math.min(1, guessed / there);
    }
}
