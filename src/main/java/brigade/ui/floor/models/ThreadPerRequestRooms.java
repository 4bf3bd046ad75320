package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.PerOrderRoom;
import brigade.ui.floor.room.TakingsRoom;
import brigade.ui.floor.state.FloorState;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Thread per request: tables, and beside them a hired hand for each. */
public final class ThreadPerRequestRooms implements ModelRooms {

    private final DiningRoom dining;
    private final PerOrderRoom hands;
    private final TakingsRoom takings;
    private final Passages passages;

    public ThreadPerRequestRooms(
            Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        hands = new PerOrderRoom(studio, crew, picked, "room.hands");
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        hands.layout(plan.staff().kitchen(), true);
        takings.layout(plan.below().till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        hands.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.customers().dining(), List.of(), inAir);
        hands.update(floor.staff().perOrder(), floor.equipment().kitchen(), Set.of());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(hands.crowd());
    }
}
