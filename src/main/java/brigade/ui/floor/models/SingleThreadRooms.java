package brigade.ui.floor.models;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.drawing.Stove;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.KitchenRoom;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.TillRoom;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.SeenPlace;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A single thread: one person between the door, the tables, the kitchen and the till. */
public final class SingleThreadRooms implements ModelRooms {

    private final Studio studio;
    private final DiningRoom dining;
    private final KitchenRoom kitchen;
    private final TillRoom till;
    private final Passages passages;
    private final Stove stove;
    private double fitted = -1;

    public SingleThreadRooms(
            Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.studio = studio;
        this.dining = dining;
        kitchen = new KitchenRoom(studio, crew, picked, "room.kitchen");
        till = new TillRoom(studio, crew);
        passages = new Passages(studio);
        stove = new Stove(studio.palette());
        stove.setMouseTransparent(true);
        studio.things().getChildren().add(stove);
        dining.elsewhere(Place.KITCHEN, kitchen::middle);
        dining.elsewhere(Place.TILL, till::counter);
    }

    @Override
    public void layout(FloorPlan plan) {
        kitchen.layout(plan.staff().kitchen());
        till.layout(plan.below().till());
        passages.layout(plan, dining.doorway().y());
        fitted = -1;
    }

    @Override
    public void paint() {
        stove.paint(studio.palette());
        kitchen.paint();
        till.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        kitchen.update(List.of(), floor.equipment().kitchen());
        till.update(List.of(), floor.orders().till().unbounded());
        List<StaffState> lone = floor.staff().roster().of(StaffRole.LONE);
        dining.update(floor.customers().dining(), lone, inAir);
        fit(dining.ring());
        stove.show(
                studio.wording().all("lone.stove"),
                lone.stream().anyMatch(SingleThreadRooms::cooks));
    }

    /** The stove is as large as who stands behind it. */
    private void fit(double ring) {
        if (ring != fitted) {
            fitted = ring;
            stove.fit(ring, studio.letters());
            stove.setLayoutX(kitchen.middle().x());
            stove.setLayoutY(kitchen.middle().y() + Math.rint(ring * 0.54));
        }
    }

    private static boolean cooks(StaffState lone) {
        return SeenPlace.of(lone.doing().term()) == Place.KITCHEN;
    }
}
