package brigade.ui.floor.room;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.Customers;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.DoorPlan;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Route;
import brigade.ui.floor.state.DoorState;
import brigade.ui.floor.state.Guest;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The door: who waits for a server, and how many were turned away. */
public final class DoorRoom {

    private final Studio studio;
    private final RoomFrame frame;
    private final Customers customers;
    private final Crowd<Guest> crowd;
    private final StreetDoor street;
    private final AddressSign address;
    private final FittedText turnedAway = new FittedText(HPos.LEFT);
    private Box place = Box.NONE;
    private Box area = Box.NONE;
    private double doorway;
    private DoorPlan plan;
    private int planned = -1;
    private int shownWaiting = -1;
    private long shownAway = -1;
    private boolean shownOpen = true;

    public DoorRoom(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        frame = new RoomFrame(studio, "room.door", HPos.LEFT);
        street = new StreetDoor(studio);
        address = new AddressSign(studio);
        crowd = Crowd.ofGuests(studio);
        plan = DoorPlan.of(area, 0, 0, studio.metrics());
        customers = new Customers(studio, studio.things(), picked);
        studio.walls().getChildren().add(turnedAway);
    }

    /**
     * Takes the place.
     *
     * @param doorwayY the height at which guests come in and out of the dining room
     */
    public void layout(Box room, double doorwayY) {
        place = room;
        doorway = doorwayY;
        Box inside = frame.layout(place, true);
        double bottom = street.layout(place);
        area = inside.inset(0, 0, 0, bottom + address.layout(inside, place.bottom() - bottom));
        planned = -1;
        turnedAway.setFont(studio.letters().line());
        double left = street.width() + studio.metrics().px(8);
        turnedAway.at(
                place.x() + left,
                street.exit().y() + studio.metrics().em() * 0.33,
                place.width() - left - 8);
    }

    public void paint() {
        frame.paint();
        street.paint();
        crowd.paint();
        customers.paint();
        address.paint();
        turnedAway.setFill(studio.palette().of(Tone.INK_2));
    }

    public void update(DoorState door) {
        say(door);
        int people = door.queue().size();
        plan(people);
        if (plan.crowded()) {
            customers.hideFrom(0);
            crowd.show(door.queue(), i -> i);
            return;
        }
        crowd.hide();
        for (int i = 0; i < people; i++) {
            Guest guest = door.queue().get(i);
            customers.show(i, guest.order(), guest.mood(), plan.at(i), plan.size());
        }
        customers.hideFrom(people);
    }

    private void plan(int people) {
        if (people == planned) {
            return;
        }
        boolean wasCrowded = planned >= 0 && plan.crowded();
        planned = people;
        plan = DoorPlan.of(area, doorway, people, studio.metrics());
        if (plan.crowded() && !wasCrowded) {
            crowd.layout(plan.queue());
        }
    }

    /** The way to the street, from the dining room or from the end of the queue. */
    public Route wayOut(boolean fromDining) {
        Point corner = plan.corner();
        return fromDining
                ? Route.of(
                        new Point(place.right(), doorway),
                        new Point(corner.x(), doorway),
                        corner,
                        street.exit())
                : Route.of(corner, street.exit());
    }

    public Crowd<Guest> crowd() {
        return crowd;
    }

    private void say(DoorState door) {
        if (door.queue().size() != shownWaiting || door.open() != shownOpen) {
            shownWaiting = door.queue().size();
            shownOpen = door.open();
            List<String> wordings = new ArrayList<>();
            if (!door.open() && shownWaiting == 0) {
                wordings.addAll(studio.wording().all("door.closed"));
            } else {
                wordings.addAll(studio.wording().all("door.waiting", shownWaiting));
                wordings.addAll(studio.wording().all("door.waiting.short", shownWaiting));
            }
            frame.say(wordings);
            street.open(door.open());
        }
        if (address.show(door.http())) {
            layout(place, doorway);
        }
        if (door.turnedAway() != shownAway) {
            shownAway = door.turnedAway();
            List<String> wordings =
                    new ArrayList<>(studio.wording().all("door.turnedAway", shownAway));
            wordings.add(
                    shownAway == 0 ? "" : studio.wording().one("door.turnedAway.short", shownAway));
            turnedAway.show(wordings);
        }
    }
}
