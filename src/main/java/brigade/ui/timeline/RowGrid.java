package brigade.ui.timeline;

/**
 * How rows of lanes share a height: as high as there is room for, within what reads well; what does
 * not fit scrolls by whole rows.
 *
 * @param rows how many there are
 * @param height pixels for all
 */
record RowGrid(int rows, int height) {

    private static final int LEAST = 20;
    private static final int MOST = 28;
    private static final int GAP = 5;

    /**
     * From one row to the next: where not all fit, the rows that are seen share the height evenly.
     */
    int pitch() {
        int shown = Math.clamp(rows, 1, Math.max(1, height / LEAST));
        return Math.clamp(height / shown, LEAST, MOST);
    }

    int barHeight() {
        return pitch() - GAP;
    }

    /** How many rows are seen at once. */
    int visible() {
        return Math.min(rows, Math.max(1, height / pitch()));
    }

    /** The last row that may stand first. */
    int mostFirst() {
        return rows - visible();
    }

    /** The row below a point, or -1. */
    int rowAt(double y, int first) {
        int row = (int) Math.floor(y / pitch()) + first;
        return y >= 0 && row < Math.min(rows, first + visible()) ? row : -1;
    }
}
