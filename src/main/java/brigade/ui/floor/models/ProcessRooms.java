package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.Passages;
import brigade.ui.floor.room.TakingsRoom;
import brigade.ui.floor.room.TruckYard;
import brigade.ui.floor.state.FloorState;

import java.util.List;
import java.util.Set;

/** Process per request: tables, and a yard in which a food truck comes for each order. */
public final class ProcessRooms implements ModelRooms {

    private final DiningRoom dining;
    private final TruckYard yard;
    private final TakingsRoom takings;
    private final Passages passages;

    public ProcessRooms(Studio studio, Crew crew, DiningRoom dining) {
        this.dining = dining;
        yard = new TruckYard(studio, crew);
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        yard.layout(plan.staff().kitchen());
        takings.layout(plan.below().till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        yard.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.customers().dining(), List.of(), inAir);
        yard.update(floor.staff().perOrder(), floor.equipment().trucks());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(yard.crowd());
    }
}
