package brigade.ui.restaurant;

import static brigade.ui.restaurant.Knob.BILLS;
import static brigade.ui.restaurant.Knob.CASHIERS;
import static brigade.ui.restaurant.Knob.CONNECTIONS;
import static brigade.ui.restaurant.Knob.COOKS;
import static brigade.ui.restaurant.Knob.CROWD;
import static brigade.ui.restaurant.Knob.DOOR;
import static brigade.ui.restaurant.Knob.PANS;
import static brigade.ui.restaurant.Knob.PASS;
import static brigade.ui.restaurant.Knob.PROCESSES;
import static brigade.ui.restaurant.Knob.RAIL;
import static brigade.ui.restaurant.Knob.SERVERS;

import brigade.server.Model;

import java.util.Set;

/** Which knobs do something in a model. */
final class ModelKnobs {

    private ModelKnobs() {}

    /** Those that a model heeds; all others are not shown. */
    static Set<Knob> of(Model model) {
        return switch (model) {
            case SINGLE_THREAD -> Set.of(DOOR);
            case PROCESS_PER_REQUEST -> Set.of(PROCESSES, DOOR);
            case THREAD_PER_REQUEST, VIRTUAL_THREADS -> Set.of(CROWD, PANS, CONNECTIONS, DOOR);
            case THREAD_POOL ->
                    Set.of(COOKS, SERVERS, CASHIERS, PANS, CONNECTIONS, DOOR, RAIL, PASS, BILLS);
            case EVENT_LOOP -> Set.of(COOKS, PANS, CONNECTIONS, DOOR);
        };
    }
}
