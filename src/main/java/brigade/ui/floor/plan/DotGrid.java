package brigade.ui.floor.plan;

/**
 * Cells for a crowd: as large as lets everybody in, filled row by row, and spread over the whole
 * area.
 *
 * @param columns cells in a row
 * @param rows rows
 * @param width pixels of a cell
 * @param height pixels of a cell
 * @param dot the diameter of who is in a cell, pixels, or the width of the cell when it is too
 *     small to be round
 */
public record DotGrid(int columns, int rows, int width, int height, int dot) {

    public static final DotGrid NONE = new DotGrid(0, 0, 1, 1, 1);

    /**
     * Cell sizes that are too small for a round dot; not all are square, so that a gap stays
     * between two rows.
     */
    private static final int[][] TINY = {{4, 4}, {3, 3}, {2, 3}, {2, 2}, {1, 2}, {1, 1}};

    private static final int ROUND = 5;

    /** How much larger than a dot its cell may be: more would be people without a crowd. */
    private static final double APART = 3;

    /**
     * The grid of an area for so many; when there are more than pixels, the last ones are left out.
     *
     * @param largest the largest diameter of a dot
     */
    public static DotGrid of(int areaWidth, int areaHeight, int people, int largest) {
        if (people <= 0 || areaWidth <= 0 || areaHeight <= 0) {
            return NONE;
        }
        int cell = (int) Math.sqrt((double) areaWidth * areaHeight / people);
        while (cell >= ROUND && (areaWidth / cell) * (areaHeight / cell) < people) {
            cell--;
        }
        return cell < ROUND
                ? tiny(areaWidth, areaHeight, people)
                : spread(areaWidth, areaHeight, people, cell, largest);
    }

    private static DotGrid spread(int areaWidth, int areaHeight, int people, int cell, int most) {
        int columns = areaWidth / cell;
        int rows = (people + columns - 1) / columns;
        columns = (people + rows - 1) / rows; // no row is much shorter than the others
        int widest = (int) (most * APART);
        int width = Math.min(areaWidth / columns, widest);
        int height = Math.min(areaHeight / rows, widest);
        return new DotGrid(columns, rows, width, height, dot(Math.min(width, height), most));
    }

    private static int dot(int room, int most) {
        int gap = Math.max(1, room / 6);
        return Math.min(room - gap, most);
    }

    private static DotGrid tiny(int areaWidth, int areaHeight, int people) {
        DotGrid grid = NONE;
        for (int[] cell : TINY) {
            int columns = areaWidth / cell[0];
            grid = new DotGrid(columns, areaHeight / cell[1], cell[0], cell[1], cell[0]);
            if (grid.cells() >= people) {
                int rows = (people + columns - 1) / columns;
                return new DotGrid(columns, rows, cell[0], areaHeight / rows, cell[0])
                        .notTallerThan(cell[1] + 2);
            }
        }
        return grid;
    }

    private DotGrid notTallerThan(int most) {
        return new DotGrid(columns, rows, width, Math.min(height, most), dot);
    }

    public int cells() {
        return columns * rows;
    }

    public int x(int index) {
        return index % columns * width;
    }

    public int y(int index) {
        return index / columns * height;
    }

    /** The cell at a point of the area, or -1. */
    public int at(double px, double py) {
        int column = (int) Math.floor(px / width);
        int row = (int) Math.floor(py / height);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? row * columns + column : -1;
    }
}
