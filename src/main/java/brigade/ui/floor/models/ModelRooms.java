package brigade.ui.floor.models;

import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.state.FloorState;

import java.util.List;
import java.util.Set;

/** The rooms in which the staff of a model works. */
public interface ModelRooms {

    void layout(FloorPlan plan);

    /** Takes the colours in force. */
    void paint();

    /** Shows who works, but for plates and tickets that are still in the air. */
    void update(FloorState floor, Set<Integer> inAir);

    /** The crowds in which one can be picked. */
    default List<Crowd<?>> crowds() {
        return List.of();
    }
}
