package brigade.ui.floor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Virtual threads: guests who cook for themselves, parked at their places or at a stove. */
final class GuestRooms implements Workplace {

    private final ThrongRoom parked;
    private final StoveRoom stoves;
    private final TakingsRoom takings;
    private final Passages passages;

    GuestRooms(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        parked = new ThrongRoom(studio, crew, picked, "room.parked");
        stoves = new StoveRoom(studio, crew, picked);
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    /** Where the guests sit. */
    Seating seating() {
        return parked;
    }

    @Override
    public void layout(FloorPlan plan) {
        parked.layout(plan.dining(), false);
        stoves.layout(plan.kitchen());
        takings.layout(plan.till());
        passages.layout(plan, parked.doorway().y());
    }

    @Override
    public void paint() {
        parked.paint();
        stoves.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        stoves.update(floor, parked);
        parked.update(floor.throng(), floor.kitchen(), stoves.mounted());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(parked.crowd());
    }
}
