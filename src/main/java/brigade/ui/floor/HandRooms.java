package brigade.ui.floor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Thread per request: tables, and beside them a hired hand for each. */
final class HandRooms implements Workplace {

    private final DiningRoom dining;
    private final ThrongRoom hands;
    private final TakingsRoom takings;
    private final Passages passages;

    HandRooms(Studio studio, Crew crew, Consumer<FloorTarget> picked, DiningRoom dining) {
        this.dining = dining;
        hands = new ThrongRoom(studio, crew, picked, "room.hands");
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        hands.layout(plan.kitchen(), true);
        takings.layout(plan.till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        hands.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.dining(), List.of(), inAir);
        hands.update(floor.throng(), floor.kitchen(), Set.of());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(hands.crowd());
    }
}
