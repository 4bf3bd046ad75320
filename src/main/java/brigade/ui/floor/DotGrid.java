package brigade.ui.floor;

/**
 * Cells for a crowd: as large as lets everybody in, filled row by row.
 *
 * @param columns cells in a row
 * @param rows rows
 * @param width pixels of a cell
 * @param height pixels of a cell
 */
record DotGrid(int columns, int rows, int width, int height) {

    /**
     * Cell sizes, largest first; below 3 × 3 they are not square, so that a gap stays between two
     * rows.
     */
    private static final int[][] CELLS = {
        {20, 20}, {18, 18}, {16, 16}, {14, 14}, {12, 12}, {11, 11}, {10, 10}, {9, 9}, {8, 8},
        {7, 7}, {6, 6}, {5, 5}, {4, 4}, {3, 3}, {2, 3}, {2, 2}, {1, 2}, {1, 1}
    };

    /**
     * The grid of an area for so many; when there are more than pixels, the last ones are left out.
     */
    static DotGrid of(int areaWidth, int areaHeight, int people, int largest) {
        DotGrid grid = new DotGrid(0, 0, 1, 1);
        for (int[] cell : CELLS) {
            grid = new DotGrid(areaWidth / cell[0], areaHeight / cell[1], cell[0], cell[1]);
            if (cell[0] <= largest && grid.cells() >= people) {
                return grid;
            }
        }
        return grid;
    }

    int cells() {
        return columns * rows;
    }

    int x(int index) {
        return index % columns * width;
    }

    int y(int index) {
        return index / columns * height;
    }

    /** The cell at a point of the area, or -1. */
    int at(double px, double py) {
        int column = (int) Math.floor(px / width);
        int row = (int) Math.floor(py / height);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? row * columns + column : -1;
    }
}
