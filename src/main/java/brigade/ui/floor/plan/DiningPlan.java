package brigade.ui.floor.plan;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.plan.Elbowroom.Body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where tables stand and servers walk. Rows of tables share the aisle between them; below a crowd
 * is one aisle for all. The servers who wait for a customer stand at the left, those who wait for a
 * plate at the right, each at a place of their own.
 *
 * @param area the room
 * @param tables the tables, or a crowd without tables
 * @param crowd where a crowd sits
 * @param aisles from one side of the room to the other, the upper ones first
 * @param strip how wide the space of those who wait is
 * @param ring the diameter of a server's ring
 * @param detail how much is said about a server
 * @param left where servers wait at the door
 * @param right where they wait at the pass
 */
public record DiningPlan(
        Box area,
        TableRows tables,
        Box crowd,
        List<Box> aisles,
        double strip,
        double ring,
        Detail detail,
        List<Point> left,
        List<Point> right) {

    private static final double LARGEST_RING = 50;

    /** Where nobody walks but guests who leave, rows need little between them. */
    private static final double NO_AISLE = 12;

    /** The way out below a crowd. */
    private static final double WAY_OUT = 22;

    /** How wide the space of those who wait may be, as parts of the room; more ways to try. */
    private static final double[] STRIPS = {0.06, 0.09, 0.12, 0.15, 0.19};

    /** How large servers may be, who walk in aisles that take room from the tables; ways to try. */
    private static final double[] RINGS = {LARGEST_RING, 42, 31, 23};

    /** Who is alone is looked at, and is not smaller than this if that can be. */
    private static final double ALONE = 42;

    /** Who waits and has something to say needs so many letters. */
    private static final double NARROWEST = 3.2;

    /** What it is worth when all can be said about the servers, and when their names can. */
    private static final double[] SAID = {0.7, 0.45, 0};

    /** Twice as large tables are worth so much more than twice as large servers. */
    private static final double TABLES = 1.6;

    /** Below this part of their full size, customers lose their looks: it is worth this more. */
    private static final double LEGIBLE = 0.65;

    private static final double SMALL_TABLES = 3;

    /** So is a larger room for a crowd; but any tables are better than none. */
    private static final double CROWD = 0.8;

    private static final double NO_TABLES = 10;

    public static DiningPlan of(Box area, int seats, int servers, Metrics metrics) {
        if (servers == 0) {
            return with(area, 0, seats, StaffGrid.nobody(LARGEST_RING, area.width()), metrics);
        }
        DiningPlan best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (double part : STRIPS) {
            double strip = strip(area, part, metrics);
            for (StaffGrid waiting : waiting(area.left(strip), servers, metrics)) {
                DiningPlan plan = with(area, strip, seats, waiting, metrics);
                double liked = plan.liking(metrics);
                if (best == null || liked > most) { // a room without area likes none
                    most = liked;
                    best = plan;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /** How those who wait may stand: larger or smaller, with more or less that is said of them. */
    private static List<StaffGrid> waiting(Box strip, int servers, Metrics metrics) {
        List<StaffGrid> ways = new ArrayList<>();
        for (Detail most : Detail.values()) {
            double known = Double.MAX_VALUE;
            for (double largest : RINGS) {
                double ring = metrics.px(largest);
                if (ring < known && ring >= StaffGrid.least(most, metrics)) {
                    StaffGrid way = waiting(strip, servers, ring, most, metrics);
                    known = way.ring();
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    private static double strip(Box area, double part, Metrics metrics) {
        return Math.rint(Math.max(area.width() * part, metrics.em() * 2));
    }

    private static DiningPlan with(
            Box area, double strip, int seats, StaffGrid servers, Metrics metrics) {
        Box middle = area.inset(strip, 0, strip, 0);
        boolean some = !servers.centers().isEmpty();
        double between = some ? walk(servers, metrics) : metrics.px(NO_AISLE);
        TableRows tables = TableRows.of(middle, seats, between, metrics);
        double below = some ? walk(servers, metrics) : metrics.px(WAY_OUT);
        StaffGrid waiting =
                tables.crowded() && some // nobody waits where all walk
                        ? waiting(
                                area.left(strip).inset(0, 0, 0, below),
                                servers.centers().size(),
                                servers.ring(),
                                servers.detail(),
                                metrics)
                        : servers;
        double across = area.width() - strip;
        return new DiningPlan(
                area,
                tables,
                middle.inset(0, 4, 0, below),
                tables.crowded() ? List.of(area.low(below)) : tables.aisles(area),
                strip,
                waiting.ring(),
                waiting.detail(),
                waiting.centers(),
                waiting.centers().stream().map(it -> it.plus(across, 0)).toList());
    }

    private static StaffGrid waiting(
            Box strip, int servers, double largest, Detail most, Metrics metrics) {
        return StaffGrid.of(
                strip, servers, Footprint.PERSON, largest, metrics.em() * NARROWEST, most, metrics);
    }

    /** The height of an aisle in which servers walk. */
    private static double walk(StaffGrid servers, Metrics metrics) {
        return servers.ring() + metrics.caption(servers.detail()) + 6;
    }

    /** Large tables, large servers of whom much is said, and both at once. */
    private double liking(Metrics metrics) {
        double server = Math.min(1, ring / metrics.px(LARGEST_RING));
        double servers = Math.sqrt(server) + SAID[detail.ordinal()];
        if (left.size() == 1 && ring < metrics.px(ALONE)) {
            servers -= SMALL_TABLES;
        }
        if (tables.crowded()) {
            double used = crowd.width() * crowd.height() / (area.width() * area.height());
            return CROWD * used + servers - NO_TABLES;
        }
        double table = tables.liking() / metrics.scale();
        return TABLES * Math.sqrt(Math.min(1, table))
                + SMALL_TABLES * Math.sqrt(Math.min(1, table / LEGIBLE))
                + servers;
    }

    /** Where a server stands at a place that is not a seat. */
    public Point stand(int place, int server) {
        List<Point> side = place == Place.DOOR ? left : right;
        return side.get(Math.floorMod(server, side.size()));
    }

    /** Where a server stands at a seat. */
    public Point atTable(int seat) {
        return new Point(tables.standX(seat, ring), walkY(aisles.get(tables.group(seat))));
    }

    /** Where a server stands who serves somebody of a crowd. */
    public Point belowCrowd(double x) {
        double half = Math.min(ring, crowd.width()) / 2;
        double inside = Math.clamp(x, crowd.x() + half, crowd.right() - half);
        return new Point(Math.rint(inside), walkY(aisles.getFirst()));
    }

    /**
     * How wide the lines below a server may be: wider among the tables than in the space where
     * others wait too.
     */
    public double caption(boolean amongTables, Metrics metrics) {
        boolean alone = left.size() == 1;
        if (detail == Detail.FULL || (alone && amongTables)) {
            return amongTables ? metrics.em() * (alone ? 9 : 7) : Math.max(strip, ring);
        }
        return ring + metrics.em();
    }

    /** How servers walk: along the sides of the room and the aisles, not across tables. */
    public Route way(Point from, Point to) {
        if (from.equals(to)) {
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
        double aisle = nearestAisle(from);
        return start == end
                ? Route.of(from, to)
                : Route.of(from, new Point(start, aisle), new Point(end, aisle), to);
    }

    /**
     * How a guest leaves from a place in the room: between two tables into the aisle, and along the
     * left side to the doorway.
     */
    public Route wayOut(int seat, Point place, Point doorway) {
        Box aisle = aisles.get(tables.crowded() ? 0 : tables.group(seat));
        double y = Math.rint(aisle.centerY());
        double side = strip > 0 ? left.getFirst().x() : area.x();
        List<Point> corners = new ArrayList<>();
        if (!tables.crowded()) {
            double gap = tables.gapX(seat);
            corners.add(place);
            corners.add(new Point(gap, place.y()));
            corners.add(new Point(gap, y));
        } else {
            corners.add(new Point(place.x(), y));
        }
        corners.add(new Point(side, y));
        corners.add(new Point(side, doorway.y()));
        corners.add(doorway);
        return new Route(corners);
    }

    /** Somebody who walks about, and where there is room to step aside. */
    public Body body(Point at, double radius) {
        Box best = around(at, radius);
        double most = -1;
        List<Box> ways = new ArrayList<>(aisles);
        ways.add(area.left(strip));
        ways.add(new Box(area.right() - strip, area.y(), strip, area.height()));
        for (Box way : ways) {
            double free = Elbowroom.clearance(way, at.x(), at.y());
            if (free > most) {
                most = free;
                best = way;
            }
        }
        return new Body(at, radius, best);
    }

    /** Who is in another room, or between two, has nobody to step aside for. */
    private static Box around(Point at, double radius) {
        double room = 4 * radius;
        return new Box(at.x() - room, at.y() - room, 2 * room, 2 * room);
    }

    public boolean amongTables(Point at) {
        Box middle = tables.area();
        return at.x() > middle.x()
                && at.x() < middle.right()
                && at.y() > middle.y()
                && at.y() < middle.bottom();
    }

    /** The height at which servers walk in the aisle that is nearest to a point. */
    private double nearestAisle(Point to) {
        double best = walkY(aisles.getFirst());
        for (Box aisle : aisles) {
            double y = walkY(aisle);
            best = Math.abs(y - to.y()) < Math.abs(best - to.y()) ? y : best;
        }
        return best;
    }

    private double walkY(Box aisle) {
        return Math.rint(aisle.y() + ring / 2 + 3);
    }

    /** The side of the room that is nearest to a point, as an x. */
    private double side(Point place) {
        double atDoor = left.getFirst().x();
        double atPass = right.getFirst().x();
        return Math.abs(place.x() - atDoor) < Math.abs(place.x() - atPass) ? atDoor : atPass;
    }
}
