package brigade.ui.floor;

import brigade.ui.floor.Guest.Stage;
import brigade.ui.floor.drawing.StaffFigure;
import brigade.ui.floor.drawing.Table;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dining room: tables, the customers at them, and the servers. */
final class DiningRoom implements Seating {

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Pool<Table> tables;
    private final Customers customers;
    private final Crowd<Guest> crowd;
    private final Map<Integer, Point> servers = new HashMap<>();
    private final Map<Integer, Supplier<Point>> elsewhere = new HashMap<>();
    private Box area = Box.NONE;
    private DiningPlan plan;
    private int plannedSeats = -1;
    private int plannedServers = -1;
    private int shownSeated = -1;

    DiningRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.dining", HPos.LEFT);
        tables = new Pool<>(studio.things, () -> new Table(studio.palette()));
        crowd = Crowd.ofGuests(studio);
        customers = new Customers(studio, studio.things, picked);
        plan = DiningPlan.of(area, 0, 0, studio.metrics());
    }

    void layout(Box place) {
        area = frame.layout(place, true);
        plannedSeats = -1;
        plan(0, 0);
        plannedSeats = -1;
    }

    void paint() {
        frame.paint();
        crowd.paint();
        customers.paint();
        tables.each(it -> it.paint(studio.palette()));
    }

    /** Shows customers and servers, but for plates and tickets that are still in the air. */
    void update(DiningState dining, List<StaffState> staff, Set<Integer> inAir) {
        plan(dining.seats(), staff.size());
        servers.clear();
        walk(staff, inAir);
        int seated = dining.guests().size();
        if (seated != shownSeated) {
            shownSeated = seated;
            frame.say(studio.wording.all("dining.seated", seated));
        }
        if (plan.tables().crowded()) {
            tables.hideFrom(0);
            customers.hideFrom(0);
            crowd.show(dining.guests(), i -> dining.guests().get(i).seat());
        } else {
            crowd.hide();
            show(dining.guests(), inAir);
        }
    }

    @Override
    public Point guest(int seat) {
        return plan.tables().crowded() ? crowd.at(seat) : plan.tables().guest(seat);
    }

    @Override
    public double guestSize() {
        return TableRows.GUEST * plan.tables().scale();
    }

    @Override
    public Point plate(int seat) {
        if (plan.tables().crowded()) {
            return crowd.at(seat);
        }
        Box table = plan.tables().table(seat);
        return new Point(Math.rint(table.x() + table.width() * Table.PLATE_AT), table.centerY());
    }

    @Override
    public Point doorway() {
        return new Point(frame.box().x(), area.bottom() - studio.metrics().px(20));
    }

    Crowd<Guest> crowd() {
        return crowd;
    }

    private void plan(int seats, int staff) {
        if (seats == plannedSeats && staff == plannedServers) {
            return;
        }
        plannedSeats = seats;
        plannedServers = staff;
        plan = DiningPlan.of(area, seats, staff, studio.metrics());
        if (plan.tables().crowded()) {
            crowd.layout(plan.crowd());
        }
        for (int i = 0; i < plan.tables().count(); i++) {
            Box box = plan.tables().table(i);
            Table table = tables.show(i);
            table.size(box.width(), box.height(), studio.letters().small());
            table.setLayoutX(box.x());
            table.setLayoutY(box.y());
        }
        tables.hideFrom(plan.tables().count());
    }

    /** Who walks about stands at certain places elsewhere, too. */
    void elsewhere(int place, Supplier<Point> where) {
        elsewhere.put(place, where);
    }

    private void walk(List<StaffState> staff, Set<Integer> inAir) {
        List<Point> points = new ArrayList<>(staff.size());
        for (int i = 0; i < staff.size(); i++) {
            Walk walk = staff.get(i).walk();
            double part = studio.motion() ? walk.part() : Math.rint(walk.part());
            points.add(plan.way(stand(walk.from(), i), stand(walk.to(), i)).at(part));
        }
        Metrics metrics = studio.metrics();
        double high = metrics.caption(plan.detail());
        double[] widths = CaptionRoom.widths(points, plan.caption(true, metrics), high);
        for (int i = 0; i < staff.size(); i++) {
            boolean among = plan.amongTables(points.get(i)) || beyond(staff.get(i).walk().to());
            double widest = Math.min(plan.caption(among, metrics), widths[i]);
            show(staff.get(i), points.get(i), widest, inAir);
        }
    }

    /** Behind a stove the lines are below it. */
    private double drop(StaffState server) {
        boolean atStove = server.walk().to() == Place.KITCHEN && !server.walk().moving();
        return atStove ? Footprint.AT_STOVE.drop(plan.ring()) : 0;
    }

    private boolean beyond(int place) {
        return elsewhere.containsKey(place);
    }

    private void show(StaffState server, Point at, double caption, Set<Integer> inAir) {
        servers.put(server.lane(), at);
        boolean given = inAir.contains(server.doing().order());
        StaffFigure figure =
                crew.show(
                        given ? server.emptyHanded() : server,
                        at,
                        plan.ring(),
                        plan.detail(),
                        caption,
                        drop(server));
        figure.ground(true);
        double edge = studio.metrics().px(8);
        if (at.y() < area.bottom() && at.x() < area.right()) {
            figure.keepWithin(area.x() - edge, area.right() + edge);
        } else {
            figure.keepWithin(0, Double.MAX_VALUE);
        }
    }

    private Point stand(int place, int server) {
        Supplier<Point> other = elsewhere.get(place);
        if (other != null) {
            return other.get();
        }
        if (!Place.isSeat(place)) {
            return plan.stand(place, server);
        }
        int seat = Place.seat(place);
        return plan.tables().crowded() ? crowd.at(seat) : plan.atTable(seat);
    }

    private void show(List<Guest> guests, Set<Integer> inAir) {
        double size = guestSize();
        boolean[] served = new boolean[plan.tables().count()];
        int drawn = 0;
        for (Guest guest : guests) {
            if (guest.seat() < served.length) {
                boolean eats = guest.stage() == Stage.EATING || guest.stage() == Stage.PAYING;
                served[guest.seat()] = eats && !inAir.contains(guest.order());
            }
            customers.show(drawn++, guest.order(), guest.mood(), place(guest), size);
        }
        customers.hideFrom(drawn);
        for (int i = 0; i < served.length; i++) {
            tables.get(i).show(Integer.toString(i + 1), served[i]);
        }
    }

    /** At the table, or behind the server who leads the way. */
    private Point place(Guest guest) {
        Point leader = servers.get(guest.escort());
        if (leader == null) {
            return plan.tables().guest(guest.seat());
        }
        return leader.plus(-plan.ring() * 0.75, plan.ring() * 0.1);
    }
}
