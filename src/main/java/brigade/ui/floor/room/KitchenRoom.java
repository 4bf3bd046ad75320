package brigade.ui.floor.room;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.KitchenState;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;

import java.util.List;
import java.util.function.Consumer;

/** The kitchen: the cooks, and what they share. */
public final class KitchenRoom {

    private static final double LARGEST = 54;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Shelf shelf;
    private Box area = Box.NONE;
    private StaffGrid grid;
    private int shownStoves = -1;

    /** A kitchen with the title that is found under a key. */
    public KitchenRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked, String key) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, key, HPos.LEFT);
        shelf = new Shelf(studio, picked);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    public void layout(Box place) {
        Box inside = frame.layout(place, true);
        double height = shelf.height();
        shelf.layout(inside.low(height));
        area = inside.inset(0, 0, 0, height);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    /** Where somebody cooks who has no place of its own here. */
    public Point middle() {
        return new Point(Math.rint(area.centerX()), Math.rint(area.centerY() - area.height() / 6));
    }

    /** The diameter of the largest ring there. */
    double largest() {
        return studio.metrics().px(LARGEST);
    }

    public void paint() {
        frame.paint();
        shelf.paint();
    }

    public void update(List<StaffState> cooks, KitchenState kitchen) {
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
                            : studio.wording().all("kitchen.stoves", shownStoves));
        }
    }
}
