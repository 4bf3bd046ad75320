package brigade.ui.floor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The event loop: a head waiter at a desk, and the workers behind. */
final class LoopRooms implements Workplace {

    private final DiningRoom dining;
    private final LoopRoom loop;
    private final KitchenRoom workers;
    private final TakingsRoom takings;
    private final Passages passages;

    LoopRooms(Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        loop = new LoopRoom(studio, crew);
        workers = new KitchenRoom(studio, crew, picked, "room.loop.workers");
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        loop.layout(plan.counter());
        workers.layout(plan.kitchen());
        takings.layout(plan.till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        loop.paint();
        workers.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.dining(), List.of(), inAir);
        loop.update(floor.roster().of(StaffRole.LOOP), floor.loop());
        workers.update(floor.roster().of(StaffRole.BACK), floor.kitchen());
        takings.update(floor);
    }
}
