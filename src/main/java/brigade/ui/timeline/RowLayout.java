package brigade.ui.timeline;

import java.util.Arrays;

/**
 * How rows lie one below the other: lanes as high as there is room for, within what reads well;
 * what does not fit scrolls.
 */
final class RowLayout {

    static final int GAP = 4;

    private static final int LEAST = 19;
    private static final int MOST = 28;

    /** Air above a row that a group begins with. */
    private static final int LEAD = 4;

    private final int[] tops;
    private final boolean[] leads;

    private RowLayout(int[] tops, boolean[] leads) {
        this.tops = tops;
        this.leads = leads;
    }

    /**
     * @param height pixels that there are for all
     */
    static RowLayout of(TimelineRows rows, int height) {
        boolean[] leads = new boolean[rows.size()];
        int groups = 0;
        for (int row = 1; row < leads.length; row++) {
            leads[row] = !rows.get(row).leads().isEmpty();
            groups += leads[row] ? 1 : 0;
        }
        int pitch = Math.clamp((height - groups * LEAD) / Math.max(1, leads.length), LEAST, MOST);
        int[] tops = new int[leads.length + 1];
        for (int row = 0; row < leads.length; row++) {
            tops[row + 1] = tops[row] + pitch + (leads[row] ? LEAD : 0);
        }
        return new RowLayout(tops, leads);
    }

    /** Pixels of all rows. */
    int height() {
        return tops[tops.length - 1];
    }

    int rows() {
        return tops.length - 1;
    }

    /** Where a row's bars begin. */
    int top(int row) {
        return tops[row] + lead(row);
    }

    /** How high a row's bars are. */
    int barHeight(int row) {
        return tops[row + 1] - top(row) - GAP;
    }

    private int lead(int row) {
        return leads[row] ? LEAD : 0;
    }

    /** The row at a height, or -1. */
    int rowAt(double y) {
        if (y < 0 || y >= height()) {
            return -1;
        }
        int found = Arrays.binarySearch(tops, (int) y);
        int row = found >= 0 ? found : -found - 2;
        return Math.clamp(row, 0, rows() - 1);
    }

    /** The nearest scroll position that shows these rows whole; the first where not all fit. */
    int reveal(int first, int last, double scroll, int height) {
        return (int) Math.min(tops[first], Math.max(scroll, tops[last + 1] - height));
    }
}
