package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.EnumSet;
import java.util.Set;

/**
 * The whole trace in one narrow row: in each pixel, how all lanes together spent that time; empty
 * where the whole program stood still. Taken lane by lane, over several frames if there are many.
 * UI thread only.
 */
final class Overview {

    private static final int ACTIVITIES = Activity.values().length;

    private final Trace trace;
    private final TimeRange range;
    private final PixelRow row;
    private final float[] sums;

    /** Where the program stood still, no lane did anything. */
    private final boolean[] still;

    Overview(Trace trace, TimeRange range, int width) {
        this.trace = trace;
        this.range = range;
        row = new PixelRow(Math.max(1, width));
        sums = new float[row.width() * ACTIVITIES];
        still = still(Stops.of(trace, range.from(), range.to()), range, row.width());
    }

    /** Adds a lane. */
    void take(Lane lane) {
        trace.reduce(lane, range.from(), range.to(), row);
        row.addShares(sums);
    }

    private static boolean[] still(Stops stops, TimeRange range, int width) {
        boolean[] still = new boolean[width];
        double pixel = range.length() / (double) width;
        for (int x = 0; x < width && !stops.list().isEmpty(); x++) {
            long middle = range.from() + Math.round((x + 0.5) * pixel);
            still[x] = stops.within(middle, middle + 1) > 0;
        }
        return still;
    }

    /** Those that took any time. */
    Set<Activity> activities() {
        Set<Activity> found = EnumSet.noneOf(Activity.class);
        for (Activity activity : Activity.values()) {
            for (int at = activity.ordinal(); at < sums.length; at += ACTIVITIES) {
                if (sums[at] > 0) {
                    found.add(activity);
                    break;
                }
            }
        }
        return found;
    }

    TimeRange range() {
        return range;
    }

    int width() {
        return row.width();
    }

    /** The part of all lanes' time in this pixel that went to an activity, 0 … 1. */
    float share(int x, Activity activity) {
        if (still[x]) {
            return 0;
        }
        float there = 0;
        for (int a = 0; a < ACTIVITIES; a++) {
            there += sums[x * ACTIVITIES + a];
        }
        return there <= 0 ? 0 : sums[x * ACTIVITIES + activity.ordinal()] / there;
    }
}
