package brigade.ui.floor.room;

import brigade.ui.floor.drawing.Table;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.Customers;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.DiningPlan;
import brigade.ui.floor.plan.Disc;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Route;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.plan.TableRows;
import brigade.ui.floor.state.DiningState;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.Guest.Stage;
import brigade.ui.floor.state.SeatPlaces;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dining room: tables, the customers at them, and the servers. */
public final class DiningRoom implements Seating {

    private final Studio studio;
    private final RoomFrame frame;
    private final Pool<Table> tables;
    private final Customers customers;
    private final Crowd<Guest> crowd;

    private final WalkingStaff walking;
    private Box area = Box.NONE;
    private DiningPlan plan;
    private SeatPlaces places = SeatPlaces.NONE;
    private int plannedSeats = -1;
    private int plannedServers = -1;
    private int shownSeated = -1;

    public DiningRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        this.studio = studio;
        walking = new WalkingStaff(studio, crew, this);
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
        walking.update(plan, places, staff, dining.guests(), inAir);
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
        return plan.ways().wayOut(places.of(seat), guest(seat), doorway());
    }

    @Override
    public List<Disc> faces() {
        return walking.faces();
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
        return plan.servers().ring();
    }

    /** Who walks about stands at certain places elsewhere, too. */
    public void elsewhere(int place, Supplier<Point> where) {
        walking.elsewhere(place, where);
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
            Disc at = walking.place(guest);
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
}
