package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.PerOrderRoom;
import brigade.ui.floor.room.StoveRoom;
import brigade.ui.floor.room.TakingsRoom;
import brigade.ui.floor.state.FloorState;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Virtual threads: guests who cook for themselves, parked at their places or at a stove. */
public final class VirtualThreadRooms implements ModelRooms {

    private final PerOrderRoom parked;
    private final StoveRoom stoves;
    private final TakingsRoom takings;
    private final Passages passages;

    public VirtualThreadRooms(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        parked = new PerOrderRoom(studio, crew, picked, "room.parked");
        stoves = new StoveRoom(studio, crew, picked);
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    /** Where the guests sit. */
    public Seating seating() {
        return parked;
    }

    @Override
    public void layout(FloorPlan plan) {
        parked.layout(plan.dining(), false);
        stoves.layout(plan.staff().kitchen());
        takings.layout(plan.below().till());
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
        parked.update(floor.staff().perOrder(), floor.equipment().kitchen(), stoves.mounted());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(parked.crowd());
    }
}
