package brigade.ui.floor.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables in rows along aisles, from which the servers reach the rows at both sides.
 *
 * @param area where they are
 * @param count how many; 0 when there are too many to be drawn
 * @param pattern how they stand
 * @param cellWidth pixels from table to table
 * @param cellHeight the height of a row
 * @param aisle the height of an aisle
 * @param scale the size of table and customer
 */
public record TableRows(
        Box area,
        int count,
        Pattern pattern,
        double cellWidth,
        double cellHeight,
        double aisle,
        double scale) {

    public static final double GUEST = 24;

    private static final double TABLE = 46;
    private static final double TABLE_HEIGHT = 34;

    /** Beside small tables there is room for larger faces. */
    private static final double SMALL_TABLE = 30;

    private static final double SMALL_TABLE_HEIGHT = 22;

    private static final double BETWEEN = 2;
    private static final double SPACE = 12;
    private static final double LARGEST = 1.2;

    /** The diameter of the smallest customer with a face and a table, pixels. */
    private static final double SMALLEST_GUEST = 9.5;

    /** The numbers of tables to have: few, so that tables are not moved about all the time. */
    private static final int[] SIZES = {
        6, 8, 12, 16, 20, 24, 32, 40, 48, 60, 72, 84, 96, 112, 128, 144, 160, 180
    };

    /** So many rows stand at each side of an aisle at most. */
    private static final int DEEPEST = 3;

    /** A last row with gaps must be worth it. */
    private static final double UNEVEN = 0.83;

    /** So must customers who sit in the way to the next table. */
    private static final double BESIDE = 0.8;

    /** So must tables that are small for their customers. */
    private static final double SMALL = 0.82;

    /**
     * How tables stand.
     *
     * @param columns tables in a row
     * @param depth rows at each side of an aisle
     * @param beyond whether customers sit beyond their tables, seen from the aisle, or else beside
     * @param small whether the tables are small ones
     */
    record Pattern(int columns, int depth, boolean beyond, boolean small) {

        int rows(int tables) {
            return (tables + columns - 1) / columns;
        }

        int aisles(int tables) {
            return (rows(tables) + 2 * depth - 1) / (2 * depth);
        }

        double width() {
            return beyond ? table() : GUEST + BETWEEN + table();
        }

        double height() {
            return beyond ? GUEST + BETWEEN + tableHeight() : Math.max(GUEST, tableHeight());
        }

        public double table() {
            return small ? SMALL_TABLE : TABLE;
        }

        double tableHeight() {
            return small ? SMALL_TABLE_HEIGHT : TABLE_HEIGHT;
        }

        /** What a scale is worth in this pattern, compared with that of large tables in rows. */
        double worth(int tables) {
            return (tables % columns == 0 ? 1 : UNEVEN)
                    * (beyond ? 1 : BESIDE)
                    * (small ? SMALL : 1);
        }
    }

    static TableRows of(Box area, int seats, double aisle, Metrics metrics) {
        for (int size : SIZES) {
            if (size >= seats) {
                TableRows rows = best(area, size, aisle, metrics);
                return rows.scale * GUEST >= SMALLEST_GUEST ? rows : none(area);
            }
        }
        return none(area);
    }

    private static TableRows none(Box area) {
        return new TableRows(area, 0, new Pattern(1, 1, true, false), 1, 1, 0, 1);
    }

    private static TableRows best(Box area, int count, double aisle, Metrics metrics) {
        TableRows best = none(area);
        double most = 0;
        double narrowest = SMALLEST_GUEST / GUEST * (SMALL_TABLE + SPACE);
        int widest = Math.clamp((int) (area.width() / narrowest), 1, count);
        for (int columns = 1; columns <= widest; columns++) {
            int rows = Math.ceilDiv(count, columns);
            for (int depth = 1; depth <= DEEPEST && 2 * depth < rows + 2; depth++) {
                for (int i = 0; i < 4; i++) {
                    Pattern pattern = new Pattern(columns, depth, i % 2 == 0, i / 2 == 1);
                    TableRows next = rows(area, count, pattern, aisle, metrics);
                    double liked = next.liking();
                    if (liked > most) {
                        most = liked;
                        best = next;
                    }
                }
            }
        }
        return most == 0 ? new TableRows(area, 0, best.pattern, 1, 1, 0, 0) : best;
    }

    private static TableRows rows(
            Box area, int count, Pattern pattern, double aisle, Metrics metrics) {
        double width = area.width() / pattern.columns;
        double height = (area.height() - pattern.aisles(count) * aisle) / pattern.rows(count);
        double scale =
                Math.min(
                        width / (pattern.width() + SPACE), height / (pattern.height() + SPACE / 2));
        double most = LARGEST * metrics.scale();
        return new TableRows(area, count, pattern, width, height, aisle, Math.min(scale, most));
    }

    /** How large customers and tables are, and how well they stand. */
    double liking() {
        return scale * pattern.worth(count);
    }

    /** Whether the seats are too many for tables. */
    public boolean crowded() {
        return count == 0;
    }

    /** The table of a seat; the last one for seats that have none. */
    public Box table(int wanted) {
        int seat = known(wanted);
        double spareX = cellWidth - pattern.width() * scale;
        double spareY = cellHeight - pattern.height() * scale;
        double left = area.x() + seat % pattern.columns * cellWidth + spareX / 2;
        double top = rowY(seat) + spareY / 2;
        double guest = (GUEST + BETWEEN) * scale;
        return new Box(
                Math.rint(pattern.beyond ? left : left + guest),
                Math.rint(pattern.beyond && aboveAisle(seat) ? top + guest : top),
                Math.rint(pattern.table() * scale),
                Math.rint(pattern.tableHeight() * scale));
    }

    /** The middle of the customer at a seat. */
    public Point guest(int wanted) {
        int seat = known(wanted);
        Box table = table(seat);
        double away = (BETWEEN + GUEST / 2) * scale;
        if (!pattern.beyond) {
            return new Point(Math.rint(table.x() - away), Math.rint(table.centerY()));
        }
        double y = aboveAisle(seat) ? table.y() - away : table.bottom() + away;
        return new Point(Math.rint(table.centerX()), Math.rint(y));
    }

    /**
     * Where a server with a ring of this diameter stands in the aisle, as an x: a little aside of
     * who serves the other side.
     */
    double standX(int wanted, double ring) {
        int seat = known(wanted);
        double aside = Math.min(cellWidth / 5, ring / 2) * (aboveAisle(seat) ? -1 : 1);
        double half = Math.min(ring, area.width()) / 2;
        return Math.rint(
                Math.clamp(table(seat).centerX() + aside, area.x() + half, area.right() - half));
    }

    /** The middle between the customer of a seat and the one before, as an x. */
    double gapX(int wanted) {
        int seat = known(wanted);
        double before = area.x() + seat % pattern.columns * cellWidth;
        return Math.rint(pattern.beyond ? before : before + cellWidth - SPACE / 2 * scale);
    }

    /** The aisles, from one side of a room to the other. */
    List<Box> aisles(Box room) {
        return IntStream.range(0, pattern.aisles(count))
                .mapToObj(it -> new Box(room.x(), aisleY(it), room.width(), aisle))
                .toList();
    }

    private int known(int seat) {
        return Math.min(seat, count - 1);
    }

    private int row(int seat) {
        return seat / pattern.columns;
    }

    /** The number of the aisle to which a seat belongs: the rows around it are a group. */
    int group(int wanted) {
        return row(known(wanted)) / (2 * pattern.depth);
    }

    private boolean aboveAisle(int seat) {
        return row(seat) % (2 * pattern.depth) < pattern.depth;
    }

    private double rowY(int seat) {
        double y = area.y() + row(seat) * cellHeight + group(seat) * aisle;
        return aboveAisle(seat) ? y : y + aisle;
    }

    private double aisleY(int group) {
        int rowsAbove = Math.min(pattern.rows(count), group * 2 * pattern.depth + pattern.depth);
        return area.y() + rowsAbove * cellHeight + group * aisle;
    }
}
