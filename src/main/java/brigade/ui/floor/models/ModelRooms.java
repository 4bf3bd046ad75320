package brigade.ui.floor.models;

import brigade.server.Model;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.state.FloorState;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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

    /** The rooms of a model whose customers sit at tables: of all but virtual threads. */
    static ModelRooms withTables(
            Model model,
            Studio studio,
            Crew crew,
            Consumer<FloorTarget> picked,
            DiningRoom tables) {
        return switch (model) {
            case SINGLE_THREAD -> new SingleThreadRooms(studio, crew, picked, tables);
            case PROCESS_PER_REQUEST -> new ProcessRooms(studio, crew, tables);
            case THREAD_PER_REQUEST -> new ThreadPerRequestRooms(studio, crew, picked, tables);
            case EVENT_LOOP -> new EventLoopRooms(studio, crew, picked, tables);
            case THREAD_POOL -> new ThreadPoolRooms(studio, crew, picked, tables);
            case VIRTUAL_THREADS -> throw new IllegalArgumentException("guests have no tables");
        };
    }
}
