package brigade.ui.floor.room;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.drawing.Table;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.Customers;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.CaptionSpace;
import brigade.ui.floor.plan.DiningPlan;
import brigade.ui.floor.plan.Disc;
import brigade.ui.floor.plan.Elbowroom;
import brigade.ui.floor.plan.Elbowroom.Body;
import brigade.ui.floor.plan.Footprint;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Route;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.plan.TableRows;
import brigade.ui.floor.state.DiningState;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.Guest.Stage;
import brigade.ui.floor.state.SeatPlaces;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.Walk;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dining room: tables, the customers at them, and the servers. */
public final class DiningRoom implements Seating {

    /** Narrower than so many letters, two lines below a server say nothing. */
    private static final double NARROWEST = 3.6;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Pool<Table> tables;
    private final Customers customers;
    private final Crowd<Guest> crowd;

    /** Who is led to a table, as an index of those who walk, by order. */
    private final Map<Integer, Integer> led = new HashMap<>();

    private List<Disc> walking = List.of();
    private List<Disc> faces = List.of();
    private final Map<Integer, Supplier<Point>> elsewhere = new HashMap<>();
    private Box area = Box.NONE;
    private DiningPlan plan;
    private SeatPlaces places = SeatPlaces.NONE;
    private int plannedSeats = -1;
    private int plannedServers = -1;
    private int shownSeated = -1;

    public DiningRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.dining", HPos.LEFT);
        tables = new Pool<>(studio.things(), () -> new Table(studio.palette()));
        crowd = Crowd.ofGuests(studio);
        customers = new Customers(studio, studio.things(), picked);
        plan = DiningPlan.of(area, 0, 0, studio.metrics());
    }

    public void layout(Box place) {
        area = frame.layout(place, true);
        plannedSeats = -1;
        plan(0, 0);
        plannedSeats = -1;
    }

    public void paint() {
        frame.paint();
        crowd.paint();
        customers.paint();
        tables.each(it -> it.paint(studio.palette()));
    }

    /** Shows customers and servers, but for plates and tickets that are still in the air. */
    public void update(DiningState dining, List<StaffState> staff, Set<Integer> inAir) {
        places = dining.places();
        plan(places.count(), staff.size());
        walk(staff, dining.guests(), inAir);
        int seated = dining.guests().size();
        if (seated != shownSeated) {
            shownSeated = seated;
            frame.say(studio.wording().all("dining.seated", seated));
        }
        if (plan.tables().crowded()) {
            tables.hideFrom(0);
            customers.hideFrom(0);
            crowd.show(dining.guests(), i -> places.of(dining.guests().get(i).seat()));
        } else {
            crowd.hide();
            show(dining.guests(), inAir);
        }
    }

    @Override
    public Point guest(int seat) {
        int place = places.of(seat);
        return plan.tables().crowded() ? crowd.at(place) : plan.tables().guest(place);
    }

    @Override
    public Route wayOut(int seat) {
        return plan.wayOut(places.of(seat), guest(seat), doorway());
    }

    @Override
    public List<Disc> faces() {
        return faces;
    }

    @Override
    public double guestSize() {
        return plan.tables().crowded()
                ? studio.metrics().px(TableRows.GUEST) * 0.7
                : TableRows.GUEST * plan.tables().scale();
    }

    @Override
    public Point plate(int seat) {
        if (plan.tables().crowded()) {
            return guest(seat);
        }
        Box table = plan.tables().table(places.of(seat));
        return new Point(Math.rint(table.x() + table.width() * Table.PLATE_AT), table.centerY());
    }

    @Override
    public Point doorway() {
        return new Point(frame.box().x(), area.bottom() - studio.metrics().px(20));
    }

    public Crowd<Guest> crowd() {
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

    /** The diameter of the rings of those who walk about. */
    public double ring() {
        return plan.ring();
    }

    /** Who walks about stands at certain places elsewhere, too. */
    public void elsewhere(int place, Supplier<Point> where) {
        elsewhere.put(place, where);
    }

    /** Servers, and the guests behind those who lead one to a table, step aside for each other. */
    private void walk(List<StaffState> staff, List<Guest> guests, Set<Integer> inAir) {
        List<Body> bodies = new ArrayList<>(staff.size());
        for (int i = 0; i < staff.size(); i++) {
            Walk walk = staff.get(i).walk();
            double part = studio.motion() ? walk.part() : Math.rint(walk.part());
            Point at = plan.way(stand(walk.from(), i), stand(walk.to(), i)).at(part);
            bodies.add(plan.body(at, plan.ring() / 2));
        }
        led.clear();
        if (!plan.tables().crowded()) {
            lead(staff, guests, bodies);
        }
        walking = Elbowroom.of(bodies);
        faces = new ArrayList<>(walking);
        if (!plan.tables().crowded()) {
            for (Guest guest : guests) {
                if (!led.containsKey(guest.order())) {
                    faces.add(new Disc(guest(guest.seat()), guestSize() / 2));
                }
            }
        }
        say(staff, bodies, inAir);
    }

    /** Each guest who is led to a table comes behind a server. */
    private void lead(List<StaffState> staff, List<Guest> guests, List<Body> bodies) {
        Map<Integer, Integer> leaders = new HashMap<>();
        for (int i = 0; i < staff.size(); i++) {
            leaders.put(staff.get(i).lane(), i);
        }
        for (Guest guest : guests) {
            Integer leader = guest.escort() == 0 ? null : leaders.get(guest.escort());
            if (leader != null) {
                Body before = bodies.get(leader);
                Point behind = before.wanted().plus(-plan.ring() * 0.75, plan.ring() * 0.1);
                led.put(guest.order(), bodies.size());
                bodies.add(new Body(behind, guestSize() / 2, before.within()));
            }
        }
    }

    private void say(List<StaffState> staff, List<Body> bodies, Set<Integer> inAir) {
        Metrics metrics = studio.metrics();
        List<CaptionSpace.Wish> wishes = new ArrayList<>(staff.size());
        for (int i = 0; i < staff.size(); i++) {
            StaffState server = staff.get(i);
            boolean among = plan.amongTables(bodies.get(i).wanted()) || beyond(server.walk().to());
            wishes.add(
                    new CaptionSpace.Wish(
                            plan.detail(),
                            plan.caption(among, metrics),
                            drop(server),
                            bodies.get(i).within()));
        }
        List<Disc> rings = walking.subList(0, staff.size());
        List<Disc> others = faces.subList(staff.size(), faces.size());
        List<CaptionSpace> lines =
                CaptionSpace.of(rings, wishes, others, metrics.em() * NARROWEST, metrics);
        for (int i = 0; i < staff.size(); i++) {
            show(staff.get(i), rings.get(i), lines.get(i), inAir);
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

    private void show(StaffState server, Disc at, CaptionSpace lines, Set<Integer> inAir) {
        boolean given = inAir.contains(server.doing().order());
        crew.show(
                given ? server.emptyHanded() : server,
                at.center(),
                Math.floor(at.radius() * 2),
                lines.detail(),
                lines.width(),
                drop(server));
    }

    private Point stand(int place, int server) {
        Supplier<Point> other = elsewhere.get(place);
        if (other != null) {
            return other.get();
        }
        if (!Place.isSeat(place)) {
            return plan.stand(place, server);
        }
        int seat = places.of(Place.seat(place));
        return plan.tables().crowded() ? plan.belowCrowd(crowd.at(seat).x()) : plan.atTable(seat);
    }

    private void show(List<Guest> guests, Set<Integer> inAir) {
        boolean[] served = new boolean[plan.tables().count()];
        int drawn = 0;
        for (Guest guest : guests) {
            int place = places.of(guest.seat());
            if (place < served.length) {
                boolean eats = guest.stage() == Stage.EATING || guest.stage() == Stage.PAYING;
                served[place] = eats && !inAir.contains(guest.order());
            }
            Disc at = place(guest);
            customers.show(
                    drawn++,
                    guest.order(),
                    guest.mood(),
                    at.center(),
                    Math.max(1, 2 * at.radius()));
        }
        customers.hideFrom(drawn);
        for (int i = 0; i < served.length; i++) {
            tables.get(i).show(Integer.toString(i + 1), served[i]);
        }
    }

    /** At the table, or behind the server who leads the way. */
    private Disc place(Guest guest) {
        Integer behind = led.get(guest.order());
        return behind == null
                ? new Disc(guest(guest.seat()), guestSize() / 2)
                : walking.get(behind);
    }
}
