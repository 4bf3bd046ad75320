package brigade.ui.shell;

import static brigade.ui.page.Knob.BILLS;
import static brigade.ui.page.Knob.CASHIERS;
import static brigade.ui.page.Knob.CONNECTIONS;
import static brigade.ui.page.Knob.COOKS;
import static brigade.ui.page.Knob.CROWD;
import static brigade.ui.page.Knob.DOOR;
import static brigade.ui.page.Knob.PANS;
import static brigade.ui.page.Knob.PASS;
import static brigade.ui.page.Knob.PROCESSES;
import static brigade.ui.page.Knob.RAIL;
import static brigade.ui.page.Knob.SERVERS;

import brigade.server.Model;
import brigade.ui.page.Knob;

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
