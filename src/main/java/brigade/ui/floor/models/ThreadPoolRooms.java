package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.CounterRoom;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.KitchenRoom;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.TillRoom;
import brigade.ui.floor.state.FloorState;

import java.util.Set;
import java.util.function.Consumer;

/** The thread pool: rail and pass, the kitchen, and the till. */
public final class ThreadPoolRooms implements ModelRooms {

    private final DiningRoom dining;
    private final CounterRoom counter;
    private final KitchenRoom kitchen;
    private final TillRoom till;
    private final Passages passages;

    public ThreadPoolRooms(
            Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        counter = new CounterRoom(studio, picked);
        kitchen = new KitchenRoom(studio, crew, picked, "room.kitchen");
        till = new TillRoom(studio, crew);
        passages = new Passages(studio);
    }

    public CounterRoom counter() {
        return counter;
    }

    @Override
    public void layout(FloorPlan plan) {
        counter.layout(plan.staff().counter());
        kitchen.layout(plan.staff().kitchen());
        till.layout(plan.below().till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        counter.paint();
        kitchen.paint();
        till.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.customers().dining(), floor.servers(), inAir);
        counter.update(floor.orders().rail(), floor.orders().pass(), floor.orders().kinds(), inAir);
        kitchen.update(floor.cooks(), floor.equipment().kitchen());
        till.update(floor.cashiers(), floor.orders().till());
    }
}
