package brigade.ui.floor.plan;

import brigade.ui.floor.plan.Elbowroom.Body;

import java.util.ArrayList;
import java.util.List;

/** The ways through a dining room: of servers, and of guests who leave. */
public final class DiningWays {

    private final DiningPlan plan;
    private final DiningPlan.Servers servers;
    private final Box area;

    DiningWays(DiningPlan plan) {
        this.plan = plan;
        servers = plan.servers();
        area = plan.area();
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
        Box aisle = plan.aisles().get(plan.tables().crowded() ? 0 : plan.tables().group(seat));
        double y = Math.rint(aisle.centerY());
        double side = servers.strip() > 0 ? servers.left().getFirst().x() : area.x();
        List<Point> corners = new ArrayList<>();
        if (!plan.tables().crowded()) {
            double gap = plan.tables().gapX(seat);
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
        List<Box> ways = new ArrayList<>(plan.aisles());
        ways.add(area.left(servers.strip()));
        ways.add(new Box(area.right() - servers.strip(), area.y(), servers.strip(), area.height()));
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
        Box middle = plan.tables().area();
        return at.x() > middle.x()
                && at.x() < middle.right()
                && at.y() > middle.y()
                && at.y() < middle.bottom();
    }

    /** The height at which servers walk in the aisle that is nearest to a point. */
    private double nearestAisle(Point to) {
        double best = plan.walkY(plan.aisles().getFirst());
        for (Box aisle : plan.aisles()) {
            double y = plan.walkY(aisle);
            best = Math.abs(y - to.y()) < Math.abs(best - to.y()) ? y : best;
        }
        return best;
    }

    /** The side of the room that is nearest to a point, as an x. */
    private double side(Point place) {
        double atDoor = servers.left().getFirst().x();
        double atPass = servers.right().getFirst().x();
        return Math.abs(place.x() - atDoor) < Math.abs(place.x() - atPass) ? atDoor : atPass;
    }
}
