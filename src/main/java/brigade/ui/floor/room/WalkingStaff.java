package brigade.ui.floor.room;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.CaptionSpace;
import brigade.ui.floor.plan.DiningPlan;
import brigade.ui.floor.plan.DiningWays;
import brigade.ui.floor.plan.Disc;
import brigade.ui.floor.plan.Elbowroom;
import brigade.ui.floor.plan.Elbowroom.Body;
import brigade.ui.floor.plan.Footprint;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.SeatPlaces;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.Walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Who walks about in the dining room: the servers, and the guests whom they lead to a table. */
final class WalkingStaff {

    /** Narrower than so many letters, two lines below a server say nothing. */
    private static final double NARROWEST = 3.6;

    private final Studio studio;
    private final Crew crew;
    private final Seating seating;

    /** Who is led to a table, as an index of those who walk, by order. */
    private final Map<Integer, Integer> led = new HashMap<>();

    private final Map<Integer, Supplier<Point>> elsewhere = new HashMap<>();
    private List<Disc> walking = List.of();
    private List<Disc> faces = List.of();
    private DiningPlan plan;
    private SeatPlaces places = SeatPlaces.NONE;

    WalkingStaff(Studio studio, Crew crew, Seating seating) {
        this.studio = studio;
        this.crew = crew;
        this.seating = seating;
        plan = DiningPlan.of(Box.NONE, 0, 0, studio.metrics());
    }

    /** All who must be seen: those who walk, and, at tables, those who sit. */
    List<Disc> faces() {
        return faces;
    }

    /** Who walks about stands at certain places elsewhere, too. */
    void elsewhere(int place, Supplier<Point> where) {
        elsewhere.put(place, where);
    }

    /** Where a guest is: at the table, or behind the server who leads the way. */
    Disc place(Guest guest) {
        Integer behind = led.get(guest.order());
        return behind == null ? seated(guest) : walking.get(behind);
    }

    private Disc seated(Guest guest) {
        return new Disc(seating.guest(guest.seat()), seating.guestSize() / 2);
    }

    /** Servers, and the guests behind those who lead one to a table, step aside for each other. */
    void update(
            DiningPlan now,
            SeatPlaces seats,
            List<StaffState> staff,
            List<Guest> guests,
            Set<Integer> inAir) {
        plan = now;
        places = seats;
        DiningWays ways = now.ways();
        List<Body> bodies = new ArrayList<>(staff.size());
        for (int i = 0; i < staff.size(); i++) {
            Walk walk = staff.get(i).walk();
            double part = studio.motion() ? walk.part() : Math.rint(walk.part());
            Point at = ways.way(stand(walk.from(), i), stand(walk.to(), i)).at(part);
            bodies.add(ways.body(at, plan.servers().ring() / 2));
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
                    faces.add(seated(guest));
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
                Point behind =
                        before.wanted()
                                .plus(-plan.servers().ring() * 0.75, plan.servers().ring() * 0.1);
                led.put(guest.order(), bodies.size());
                bodies.add(new Body(behind, seating.guestSize() / 2, before.within()));
            }
        }
    }

    private void say(List<StaffState> staff, List<Body> bodies, Set<Integer> inAir) {
        Metrics metrics = studio.metrics();
        List<CaptionSpace.Wish> wishes = new ArrayList<>(staff.size());
        for (int i = 0; i < staff.size(); i++) {
            StaffState server = staff.get(i);
            boolean among =
                    plan.ways().amongTables(bodies.get(i).wanted()) || beyond(server.walk().to());
            wishes.add(
                    new CaptionSpace.Wish(
                            plan.servers().detail(),
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
        return atStove ? Footprint.AT_STOVE.drop(plan.servers().ring()) : 0;
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
        int seat = Place.seat(place);
        return plan.tables().crowded()
                ? plan.belowCrowd(seating.guest(seat).x())
                : plan.atTable(places.of(seat));
    }
}
