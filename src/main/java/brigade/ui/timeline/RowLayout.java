package brigade.ui.timeline;

import java.util.Arrays;

/**
 * How rows lie one below the other: lanes as high as there is room for, within what reads well;
 * what does not fit scrolls.
 */
final class RowLayout {

    static final int GAP = 5;

    private static final int HEAD = 20;
    private static final int LEAST = 21;
    private static final int MOST = 28;

    private final int[] tops;

    private RowLayout(int[] tops) {
        this.tops = tops;
    }

    /**
     * @param height pixels that there are for all
     */
    static RowLayout of(TimelineRows rows, int height) {
        int heads = 0;
        for (Row row : rows.rows()) {
            heads += row instanceof Row.Head ? 1 : 0;
        }
        int others = Math.max(1, rows.size() - heads);
        int pitch = Math.clamp((height - heads * HEAD) / others, LEAST, MOST);
        int[] tops = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            tops[row + 1] = tops[row] + (rows.get(row) instanceof Row.Head ? HEAD : pitch);
        }
        return new RowLayout(tops);
    }

    /** Pixels of all rows. */
    int height() {
        return tops[tops.length - 1];
    }

    int rows() {
        return tops.length - 1;
    }

    /** Where a row begins. */
    int top(int row) {
        return tops[row];
    }

    /** From one row to the next. */
    int pitch(int row) {
        return tops[row + 1] - tops[row];
    }

    /** What is drawn of a row. */
    int barHeight(int row) {
        return pitch(row) - GAP;
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

    /** The nearest scroll position that shows a row whole. */
    int reveal(int row, double scroll, int height) {
        if (tops[row] < scroll) {
            // With the head of its group, if that is what stands above.
            return row > 0 && pitch(row - 1) == HEAD ? tops[row - 1] : tops[row];
        }
        return (int) Math.max(scroll, tops[row + 1] - height);
    }
}
