package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.PixelRow;

/**
 * Joins the pixels of a row into runs to be drawn as one bar each, and leaves single those in which
 * many spans share a pixel.
 */
final class StripRuns {

    /** Above this share of a pixel one activity speaks for all of it. */
    private static final float CLEAR = 0.9f;

    /** A bar that is to have a neighbour of the same activity is at least so wide, pixels. */
    private static final int LEAST = 3;

    /** More spans than this around a border are too short to be told apart. */
    private static final int FEW = 3;

    /** Takes runs and pixels from left to right. */
    interface Visitor {
        /** A bar; its last pixel is {@code to - 1}. */
        void run(int from, int to, Activity activity, Known known, int label, int order);

        /** A pixel that several activities share: its shares are to be shown. */
        void mixed(int x);
    }

    private StripRuns() {}

    /**
     * A bar ends where the activity changes, or how it is known, or where another span of the same
     * activity begins, maybe after something too short to be seen; where many begin within a pixel
     * they cannot be told apart, and are one bar.
     */
    static void of(PixelRow row, Visitor visitor) {
        int from = -1;
        Activity activity = Activity.IDLE;
        for (int x = 0; x < row.width(); x++) {
            Activity most = row.activity(x);
            float share = row.share(x, most);
            boolean empty = share <= 0;
            // One beginning is the border between two bars; more are spans too short to be bars.
            boolean mixed = !empty && share < CLEAR && row.beginnings(x) > 1;
            boolean other = most != activity || (from >= 0 && row.known(x) != row.known(x - 1));
            if (from >= 0 && (empty || mixed || other || splits(row, from, x))) {
                run(row, from, x, activity, visitor);
                from = -1;
            }
            if (mixed) {
                visitor.mixed(x);
            } else if (!empty && from < 0) {
                from = x;
                activity = most;
            }
        }
        if (from >= 0) {
            run(row, from, row.width(), activity, visitor);
        }
    }

    private static void run(PixelRow row, int from, int to, Activity activity, Visitor visitor) {
        // The pixel in the middle belongs to this span alone; the first may be shared with the
        // one before.
        int middle = (from + to) / 2;
        visitor.run(from, to, activity, row.known(middle), row.label(middle), row.request(middle));
    }

    /** A span that begins late in a pixel is most of the next one. */
    private static boolean splits(PixelRow row, int from, int to) {
        int beginnings = row.beginnings(to - 1) + row.beginnings(to);
        return beginnings >= 1
                && beginnings <= FEW
                && to - from >= LEAST
                && (row.label(to) != row.label(to - 1) || row.request(to) != row.request(to - 1));
    }
}
