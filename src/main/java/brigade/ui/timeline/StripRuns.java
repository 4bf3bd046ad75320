package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.PixelRow;

/** Joins the pixels of a row into runs to be drawn as one bar each. */
final class StripRuns {

    /** Takes a run; its last pixel is {@code to - 1}. */
    @FunctionalInterface
    interface Visitor {
        void run(int from, int to, Activity activity, int label, int order);
    }

    private StripRuns() {}

    /**
     * Runs from left to right. A bar ends where the activity changes, or where one other span of
     * the same activity begins; where several begin within one pixel they cannot be told apart, and
     * pixels of one activity are one bar.
     */
    static void of(PixelRow row, Visitor visitor) {
        int from = 0;
        while (from < row.width()) {
            if (row.empty(from)) {
                from++;
                continue;
            }
            Activity activity = row.activity(from);
            int to = from + 1;
            while (to < row.width()
                    && !row.empty(to)
                    && row.activity(to) == activity
                    && !splits(row, from, to)) {
                to++;
            }
            // The pixel in the middle belongs to this span alone; the first may be shared with the
            // one before.
            int middle = (from + to) / 2;
            visitor.run(from, to, activity, row.label(middle), row.order(middle));
            from = to;
        }
    }

    private static boolean splits(PixelRow row, int from, int to) {
        return row.beginnings(to) == 1
                && to - from >= 3
                && (row.label(to) != row.label(to - 1) || row.order(to) != row.order(to - 1));
    }
}
