package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

/**
 * The whole trace in one narrow row: in each pixel, how all lanes together spent that time. Taken
 * lane by lane, over several frames if there are many. UI thread only.
 */
final class Overview {

    private static final int ACTIVITIES = Activity.values().length;

    private final Trace trace;
    private final TimeRange range;
    private final PixelRow row;
    private final float[] sums;

    Overview(Trace trace, TimeRange range, int width) {
        this.trace = trace;
        this.range = range;
        row = new PixelRow(Math.max(1, width));
        sums = new float[row.width() * ACTIVITIES];
    }

    /** Adds a lane. */
    void take(Lane lane) {
        trace.reduce(lane, range.from(), range.to(), row);
        for (int x = 0; x < row.width(); x++) {
            if (!row.empty(x)) {
                for (Activity activity : Activity.values()) {
                    sums[x * ACTIVITIES + activity.ordinal()] += row.share(x, activity);
                }
            }
        }
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
