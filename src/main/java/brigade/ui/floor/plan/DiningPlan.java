package brigade.ui.floor.plan;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.drawing.Detail;

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
 * @param servers how large servers are, and where they wait
 */
public record DiningPlan(Box area, TableRows tables, Box crowd, List<Box> aisles, Servers servers) {

    /**
     * The servers.
     *
     * @param strip how wide the space of those who wait is
     * @param ring the diameter of a server's ring
     * @param detail how much is said about a server
     * @param left where they wait at the door
     * @param right where they wait at the pass
     */
    public record Servers(
            double strip, double ring, Detail detail, List<Point> left, List<Point> right) {

        /** On both sides of a room. */
        static Servers at(double strip, StaffGrid left, double across) {
            return new Servers(
                    strip,
                    left.ring(),
                    left.detail(),
                    left.centers(),
                    left.centers().stream().map(it -> it.plus(across, 0)).toList());
        }

        boolean alone() {
            return left.size() == 1;
        }
    }

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
        return new DiningPlan(
                area,
                tables,
                middle.inset(0, 4, 0, below),
                tables.crowded() ? List.of(area.low(below)) : tables.aisles(area),
                Servers.at(strip, waiting, area.width() - strip));
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
        double server = Math.min(1, servers.ring / metrics.px(LARGEST_RING));
        double liked = Math.sqrt(server) + SAID[servers.detail.ordinal()];
        if (servers.alone() && servers.ring < metrics.px(ALONE)) {
            liked -= SMALL_TABLES;
        }
        if (tables.crowded()) {
            double used = crowd.width() * crowd.height() / (area.width() * area.height());
            return CROWD * used + liked - NO_TABLES;
        }
        double table = tables.liking() / metrics.scale();
        return TABLES * Math.sqrt(Math.min(1, table))
                + SMALL_TABLES * Math.sqrt(Math.min(1, table / LEGIBLE))
                + liked;
    }

    /** Where a server stands at a place that is not a seat. */
    public Point stand(int place, int server) {
        List<Point> side = place == Place.DOOR ? servers.left : servers.right;
        return side.get(Math.floorMod(server, side.size()));
    }

    /** Where a server stands at a seat. */
    public Point atTable(int seat) {
        return new Point(tables.standX(seat, servers.ring), walkY(aisles.get(tables.group(seat))));
    }

    /** Where a server stands who serves somebody of a crowd. */
    public Point belowCrowd(double x) {
        double half = Math.min(servers.ring, crowd.width()) / 2;
        double inside = Math.clamp(x, crowd.x() + half, crowd.right() - half);
        return new Point(Math.rint(inside), walkY(aisles.getFirst()));
    }

    /**
     * How wide the lines below a server may be: wider among the tables than in the space where
     * others wait too.
     */
    public double caption(boolean amongTables, Metrics metrics) {
        double ring = servers.ring;
        boolean alone = servers.alone();
        if (servers.detail == Detail.FULL || (alone && amongTables)) {
            return amongTables ? metrics.em() * (alone ? 9 : 7) : Math.max(servers.strip, ring);
        }
        return ring + metrics.em();
    }

    /** The ways through the room. */
    public DiningWays ways() {
        return new DiningWays(this);
    }

    /** The height at which servers walk in an aisle. */
    double walkY(Box aisle) {
        return Math.rint(aisle.y() + servers.ring / 2 + 3);
    }
}
