package brigade.ui.floor;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The door: who waits for a server, and how many were turned away. */
final class DoorRoom {

    /** More than these are a crowd. */
    private static final int MOST_DRAWN = 40;

    private static final double[] PITCHES = {34, 31, 28, 25};
    private static final double SPACE = 8;

    private final Studio studio;
    private final RoomFrame frame;
    private final Customers customers;
    private final Crowd<Guest> crowd;
    private final StreetDoor street;
    private final AddressSign address;
    private final FittedText turnedAway = new FittedText(HPos.LEFT);
    private Box place = Box.NONE;
    private Box area = Box.NONE;
    private int shownWaiting = -1;
    private long shownAway = -1;
    private boolean shownOpen = true;

    DoorRoom(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        frame = new RoomFrame(studio, "room.door", HPos.LEFT);
        street = new StreetDoor(studio);
        address = new AddressSign(studio);
        crowd = Crowd.ofGuests(studio);
        customers = new Customers(studio, studio.things, picked);
        studio.walls.getChildren().add(turnedAway);
    }

    void layout(Box room) {
        place = room;
        Box inside = frame.layout(place, true);
        double bottom = street.layout(place);
        area = inside.inset(0, 0, 0, bottom + address.layout(inside, place.bottom() - bottom));
        crowd.layout(area);
        turnedAway.setFont(studio.letters().line());
        double left = street.width() + studio.metrics().px(8);
        turnedAway.at(
                place.x() + left,
                street.exit().y() + studio.metrics().em() * 0.33,
                place.width() - left - 8);
    }

    void paint() {
        frame.paint();
        street.paint();
        crowd.paint();
        customers.paint();
        address.paint();
        turnedAway.setFill(studio.palette().of(Tone.INK_2));
    }

    void update(DoorState door) {
        say(door);
        int people = door.queue().size();
        double pitch = people > MOST_DRAWN ? 0 : pitch(people);
        if (pitch == 0) {
            customers.hideFrom(0);
            crowd.show(door.queue(), i -> i);
            return;
        }
        crowd.hide();
        int columns = columns(pitch);
        double diameter = pitch - SPACE * studio.metrics().scale();
        for (int i = 0; i < people; i++) {
            Guest guest = door.queue().get(i);
            customers.show(i, guest.order(), guest.mood(), cell(i, columns, pitch), diameter);
        }
        customers.hideFrom(people);
    }

    /** Where those who are turned away turn. */
    Point turn() {
        return new Point(area.centerX(), area.bottom() - studio.metrics().px(14));
    }

    /** Where all leave. */
    Point exit() {
        return street.exit();
    }

    Crowd<Guest> crowd() {
        return crowd;
    }

    private Point cell(int index, int columns, double pitch) {
        int column = index % columns;
        int row = index / columns;
        double half = (pitch - studio.metrics().px(SPACE)) / 2;
        return new Point(
                Math.rint(area.x() + column * pitch + half),
                Math.rint(area.y() + row * pitch + half));
    }

    private int columns(double pitch) {
        return Math.max(1, (int) ((area.width() + studio.metrics().px(SPACE)) / pitch));
    }

    /** The largest distance between two customers at which all have a place, or 0. */
    private double pitch(int people) {
        for (double each : PITCHES) {
            double pitch = studio.metrics().px(each);
            if (columns(pitch) * (int) (area.height() / pitch) >= people) {
                return pitch;
            }
        }
        return 0;
    }

    private void say(DoorState door) {
        if (door.queue().size() != shownWaiting || door.open() != shownOpen) {
            shownWaiting = door.queue().size();
            shownOpen = door.open();
            List<String> wordings = new ArrayList<>();
            if (!door.open() && shownWaiting == 0) {
                wordings.addAll(studio.wording.all("door.closed"));
            } else {
                wordings.addAll(studio.wording.all("door.waiting", shownWaiting));
                wordings.addAll(studio.wording.all("door.waiting.short", shownWaiting));
            }
            frame.say(wordings);
            street.open(door.open());
        }
        if (address.show(door.http())) {
            layout(place);
        }
        if (door.turnedAway() != shownAway) {
            shownAway = door.turnedAway();
            List<String> wordings =
                    new ArrayList<>(studio.wording.all("door.turnedAway", shownAway));
            wordings.add(
                    shownAway == 0 ? "" : studio.wording.one("door.turnedAway.short", shownAway));
            turnedAway.show(wordings);
        }
    }
}
