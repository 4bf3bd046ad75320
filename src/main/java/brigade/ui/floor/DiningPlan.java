package brigade.ui.floor;

import brigade.ui.floor.drawing.Detail;

import java.util.List;

/**
 * Where tables stand and servers walk. Two rows of tables share the aisle between them; the servers
 * who wait for a customer stand at the left, those who wait for a plate at the right, each at a
 * height of their own.
 *
 * @param tables the tables, or a crowd without tables
 * @param crowd where a crowd sits
 * @param strip how wide the space of those who wait is
 * @param ring the diameter of a server's ring
 * @param detail how much is said about a server
 * @param left where servers wait at the door
 * @param right where they wait at the pass
 */
record DiningPlan(
        TableRows tables,
        Box crowd,
        double strip,
        double ring,
        Detail detail,
        List<Point> left,
        List<Point> right) {

    private static final double LARGEST_RING = 50;
    private static final int FEW = 3;

    /** Where nobody walks, rows need little between them. */
    private static final double NO_AISLE = 12;

    static DiningPlan of(Box area, int seats, int servers, Metrics metrics) {
        double wider = 1 + Math.max(0, servers - FEW) * 0.12;
        double least = Math.min(metrics.em() * 4.7 * wider, area.width() * 0.25);
        double strip = servers == 0 ? 0 : Math.rint(least);
        Box atDoor = area.left(strip);
        Box atPass = new Box(area.right() - strip, area.y(), strip, area.height());
        double largest = metrics.px(LARGEST_RING);
        StaffGrid left = StaffGrid.of(atDoor, servers, largest, metrics.em() * 3, metrics);
        StaffGrid right = StaffGrid.of(atPass, servers, largest, metrics.em() * 3, metrics);
        Box middle = area.inset(strip, 0, strip, 0);
        double aisle =
                servers == 0
                        ? metrics.px(NO_AISLE)
                        : left.ring() + metrics.caption(left.detail()) + 6;
        return new DiningPlan(
                TableRows.of(middle, seats, aisle, metrics),
                middle.inset(0, 4, 0, 4),
                strip,
                left.ring(),
                left.detail(),
                left.centers(),
                right.centers());
    }

    /** Where a server stands at a place that is not a seat. */
    Point stand(int place, int server) {
        List<Point> side = place == Place.DOOR ? left : right;
        return side.get(Math.floorMod(server, side.size()));
    }

    /**
     * How wide the lines below a server may be: wider among the tables than in the space where
     * others wait too.
     */
    double caption(boolean amongTables, Metrics metrics) {
        if (detail == Detail.FULL) {
            boolean alone = left.size() == 1;
            return amongTables ? metrics.em() * (alone ? 9 : 7) : strip;
        }
        return ring + metrics.em();
    }

    /** How servers walk: along the sides of the room and the aisles, not across tables. */
    Route way(Point from, Point to) {
        if (tables.crowded() || from.equals(to)) {
            return Route.of(from, to);
        }
        boolean here = amongTables(from);
        boolean there = amongTables(to);
        double start = side(from);
        double end = side(to);
        if (here && there) {
            return from.y() == to.y()
                    ? Route.of(from, to)
                    : Route.of(from, new Point(end, from.y()), new Point(end, to.y()), to);
        }
        if (here) {
            return Route.of(from, new Point(end, from.y()), to);
        }
        if (there) {
            return Route.of(from, new Point(start, to.y()), to);
        }
        double aisle = tables.nearestAisle(from, ring);
        return start == end
                ? Route.of(from, to)
                : Route.of(from, new Point(start, aisle), new Point(end, aisle), to);
    }

    boolean amongTables(Point at) {
        Box middle = tables.area();
        return at.x() > middle.x()
                && at.x() < middle.right()
                && at.y() > middle.y()
                && at.y() < middle.bottom();
    }

    /** The side of the room that is nearest to a point, as an x. */
    private double side(Point place) {
        double atDoor = left.getFirst().x();
        double atPass = right.getFirst().x();
        return Math.abs(place.x() - atDoor) < Math.abs(place.x() - atPass) ? atDoor : atPass;
    }

    /** Where a server stands at a seat. */
    Point atTable(int seat) {
        return tables.stand(seat, ring);
    }
}
