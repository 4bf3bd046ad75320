package brigade.ui.floor;

import javafx.geometry.HPos;

import java.util.List;
import java.util.function.Consumer;

/** The kitchen: the cooks, and what they share. */
final class KitchenRoom {

    private static final double LARGEST = 54;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Shelf shelf;
    private Box area = Box.NONE;
    private StaffGrid grid;
    private int shownStoves = -1;

    /** A kitchen with the title that is found under a key. */
    KitchenRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked, String key) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, key, HPos.LEFT);
        shelf = new Shelf(studio, picked);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    void layout(Box place) {
        Box inside = frame.layout(place, true);
        double height = shelf.height();
        shelf.layout(inside.low(height));
        area = inside.inset(0, 0, 0, height);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    /** Where somebody cooks who has no place of its own here. */
    Point middle() {
        return new Point(Math.rint(area.centerX()), Math.rint(area.centerY() - area.height() / 6));
    }

    /** The diameter of the largest ring there. */
    double largest() {
        return studio.metrics().px(LARGEST);
    }

    void paint() {
        frame.paint();
        shelf.paint();
    }

    void update(List<StaffState> cooks, KitchenState kitchen) {
        if (cooks.size() != grid.centers().size()) {
            grid = StaffGrid.of(area, cooks.size(), studio.metrics().px(LARGEST), studio.metrics());
        }
        crew.show(cooks, grid);
        shelf.update(kitchen);
        if (kitchen.stoves() != shownStoves) {
            shownStoves = kitchen.stoves();
            frame.say(
                    shownStoves == 0
                            ? List.of("")
                            : studio.wording.all("kitchen.stoves", shownStoves));
        }
    }
}
