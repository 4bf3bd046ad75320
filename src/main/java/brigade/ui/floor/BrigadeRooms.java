package brigade.ui.floor;

import java.util.Set;
import java.util.function.Consumer;

/** The thread pool: rail and pass, the kitchen, and the till. */
final class BrigadeRooms implements Workplace {

    private final DiningRoom dining;
    private final CounterRoom counter;
    private final KitchenRoom kitchen;
    private final TillRoom till;
    private final Passages passages;

    BrigadeRooms(Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        counter = new CounterRoom(studio, picked);
        kitchen = new KitchenRoom(studio, crew, picked, "room.kitchen");
        till = new TillRoom(studio, crew);
        passages = new Passages(studio);
    }

    CounterRoom counter() {
        return counter;
    }

    @Override
    public void layout(FloorPlan plan) {
        counter.layout(plan.counter());
        kitchen.layout(plan.kitchen());
        till.layout(plan.till());
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
        dining.update(floor.dining(), floor.servers(), inAir);
        counter.update(floor.rail(), floor.pass(), floor.kinds(), inAir);
        kitchen.update(floor.cooks(), floor.kitchen());
        till.update(floor.cashiers(), floor.till());
    }
}
