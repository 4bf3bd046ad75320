package brigade.ui.floor;

/**
 * Tables in rows, an aisle below each first row of a pair. A customer sits beyond the table, seen
 * from the aisle, or beside it, whichever lets tables be larger.
 *
 * @param area where they are
 * @param count how many; 0 when there are too many to be drawn
 * @param columns tables in a row
 * @param beyond whether customers sit beyond their tables
 * @param cellWidth pixels from table to table
 * @param cellHeight the height of a row
 * @param aisle the height of an aisle
 * @param scale the size of table and customer
 */
record TableRows(
        Box area,
        int count,
        int columns,
        boolean beyond,
        double cellWidth,
        double cellHeight,
        double aisle,
        double scale) {

    static final double GUEST = 24;

    private static final double TABLE = 46;
    private static final double TABLE_HEIGHT = 34;
    private static final double BETWEEN = 2;
    private static final double SPACE = 12;
    private static final double LARGEST = 1.2;
    private static final double SMALLEST = 0.4;

    /** The numbers of tables to have: few, so that tables are not moved about all the time. */
    private static final int[] SIZES = {6, 8, 12, 18, 24, 32, 40, 48};

    static TableRows of(Box area, int seats, double aisle, Metrics metrics) {
        for (int size : SIZES) {
            if (size >= seats) {
                TableRows rows = best(area, size, aisle, metrics);
                return rows.scale >= SMALLEST ? rows : none(area);
            }
        }
        return none(area);
    }

    private static TableRows none(Box area) {
        return new TableRows(area, 0, 1, true, 1, 1, 0, 1);
    }

    private static TableRows best(Box area, int count, double aisle, Metrics metrics) {
        TableRows best = none(area).withScale(0);
        for (int columns = 1; columns <= count; columns++) {
            for (boolean beyond : new boolean[] {true, false}) {
                TableRows rows = rows(area, count, columns, beyond, aisle, metrics);
                boolean even = count % columns == 0;
                double handicap = (even ? 1.001 : 1.2) * (beyond ? 1 : 1.15);
                if (rows.scale > best.scale * handicap) {
                    best = rows;
                }
            }
        }
        return best;
    }

    private static TableRows rows(
            Box area, int count, int columns, boolean beyond, double aisle, Metrics metrics) {
        int rows = (count + columns - 1) / columns;
        double width = area.width() / columns;
        int aisles = (rows + 1) / 2;
        double height = (area.height() - aisles * aisle) / rows;
        double scale =
                Math.min(
                        width / (blockWidth(beyond) + SPACE),
                        height / (blockHeight(beyond) + SPACE / 2));
        return new TableRows(area, count, columns, beyond, width, height, aisle, 0)
                .withScale(Math.min(scale, LARGEST * metrics.scale()));
    }

    private TableRows withScale(double size) {
        return new TableRows(area, count, columns, beyond, cellWidth, cellHeight, aisle, size);
    }

    private static double blockWidth(boolean beyond) {
        return beyond ? TABLE : GUEST + BETWEEN + TABLE;
    }

    private static double blockHeight(boolean beyond) {
        return beyond ? GUEST + BETWEEN + TABLE_HEIGHT : TABLE_HEIGHT;
    }

    /** Whether the seats are too many for tables. */
    boolean crowded() {
        return count == 0;
    }

    /** The table of a seat. */
    Box table(int seat) {
        double left =
                area.x()
                        + seat % columns * cellWidth
                        + (cellWidth - blockWidth(beyond) * scale) / 2;
        double top = rowY(seat) + (cellHeight - blockHeight(beyond) * scale) / 2;
        double guest = (GUEST + BETWEEN) * scale;
        return new Box(
                Math.rint(beyond ? left : left + guest),
                Math.rint(beyond && aboveAisle(seat) ? top + guest : top),
                Math.rint(TABLE * scale),
                Math.rint(TABLE_HEIGHT * scale));
    }

    /** The middle of the customer at a seat. */
    Point guest(int seat) {
        Box table = table(seat);
        double away = (BETWEEN + GUEST / 2) * scale;
        if (!beyond) {
            return new Point(Math.rint(table.x() - away), Math.rint(table.centerY()));
        }
        double y = aboveAisle(seat) ? table.y() - away : table.bottom() + away;
        return new Point(Math.rint(table.centerX()), Math.rint(y));
    }

    /**
     * Where a server with a ring of this diameter stands: in the aisle, a little aside of who
     * serves the other row.
     */
    Point stand(int seat, double ring) {
        boolean above = aboveAisle(seat);
        double aisleY = above ? rowY(seat) + cellHeight : rowY(seat) - aisle;
        double aside = Math.min(cellWidth / 5, ring / 2) * (above ? -1 : 1);
        return new Point(
                Math.rint(table(seat).centerX() + aside), Math.rint(aisleY + ring / 2 + 3));
    }

    private boolean aboveAisle(int seat) {
        return seat / columns % 2 == 0;
    }

    private double rowY(int seat) {
        int row = seat / columns;
        int pair = row / 2;
        double y = area.y() + pair * (2 * cellHeight + aisle);
        return row % 2 == 0 ? y : y + cellHeight + aisle;
    }
}
