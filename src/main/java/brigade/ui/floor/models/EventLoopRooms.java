package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.KitchenRoom;
import brigade.ui.floor.room.LoopRoom;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.TakingsRoom;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.StaffRole;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The event loop: a head waiter at a desk, and the workers behind. */
public final class EventLoopRooms implements ModelRooms {

    private final DiningRoom dining;
    private final LoopRoom loop;
    private final KitchenRoom workers;
    private final TakingsRoom takings;
    private final Passages passages;

    public EventLoopRooms(
            Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        loop = new LoopRoom(studio, crew);
        workers = new KitchenRoom(studio, crew, picked, "room.loop.workers");
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        loop.layout(plan.staff().counter());
        workers.layout(plan.staff().kitchen());
        takings.layout(plan.below().till());
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
        dining.update(floor.customers().dining(), List.of(), inAir);
        loop.update(floor.staff().roster().of(StaffRole.LOOP), floor.equipment().loop());
        workers.update(floor.staff().roster().of(StaffRole.BACK), floor.equipment().kitchen());
        takings.update(floor);
    }
}
