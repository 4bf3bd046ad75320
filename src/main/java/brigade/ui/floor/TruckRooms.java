package brigade.ui.floor;

import java.util.List;
import java.util.Set;

/** Process per request: tables, and a yard in which a food truck comes for each order. */
final class TruckRooms implements Workplace {

    private final DiningRoom dining;
    private final TruckYard yard;
    private final TakingsRoom takings;
    private final Passages passages;

    TruckRooms(Studio studio, Crew crew, DiningRoom dining) {
        this.dining = dining;
        yard = new TruckYard(studio, crew);
        takings = new TakingsRoom(studio);
        passages = new Passages(studio);
    }

    @Override
    public void layout(FloorPlan plan) {
        yard.layout(plan.kitchen());
        takings.layout(plan.till());
        passages.layout(plan, dining.doorway().y());
    }

    @Override
    public void paint() {
        yard.paint();
        takings.paint();
    }

    @Override
    public void update(FloorState floor, Set<Integer> inAir) {
        dining.update(floor.dining(), List.of(), inAir);
        yard.update(floor.throng(), floor.trucks());
        takings.update(floor);
    }

    @Override
    public List<Crowd<?>> crowds() {
        return List.of(yard.crowd());
    }
}
