package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

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
    private final Stops stops;

    Overview(Trace trace, TimeRange range, int width) {
        this.trace = trace;
        this.range = range;
        row = new PixelRow(Math.max(1, width));
        stops = Stops.of(trace, range.from(), range.to());
        sums = new float[row.width() * ACTIVITIES];
    }

    /** Adds a lane. */
    void take(Lane lane) {
        trace.reduce(lane, range.from(), range.to(), row);
        for (int x = 0; x < row.width(); x++) {
            if (!row.empty(x) && ran(x)) {
                for (Activity activity : Activity.values()) {
                    sums[x * ACTIVITIES + activity.ordinal()] += row.share(x, activity);
                }
            }
        }
    }

    /** Where the program stood still, no lane did anything. */
    private boolean ran(int x) {
        if (stops.list().isEmpty()) {
            return true;
        }
        double pixel = range.length() / (double) row.width();
        long middle = range.from() + Math.round((x + 0.5) * pixel);
        return stops.within(middle, middle + 1) == 0;
    }

    TimeRange range() {
        return range;
    }

    int width() {
        return row.width();
    }

    /** The part of all lanes' time in this pixel that went to an activity, 0 … 1. */
    float share(int x, Activity activity) {
        float there = 0;
        for (int a = 0; a < ACTIVITIES; a++) {
            there += sums[x * ACTIVITIES + a];
        }
        return there <= 0 ? 0 : sums[x * ACTIVITIES + activity.ordinal()] / there;
    }
}
