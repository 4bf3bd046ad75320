package brigade.ui.floor.state;

import brigade.server.Model;

/**
 * How many threads or processes a model has at work.
 *
 * @param many those that grow with the orders; of the event loop, all
 * @param few those that they share: carriers, or workers
 */
public record StaffCount(Model model, int many, int few) {

    public static StaffCount of(FloorState floor) {
        Roster roster = floor.staff().roster();
        int perOrder = floor.staff().perOrder().people().size();
        return switch (floor.model()) {
            case EVENT_LOOP ->
                    new StaffCount(
                            Model.EVENT_LOOP,
                            roster.of(StaffRole.LOOP).size() + roster.of(StaffRole.BACK).size(),
                            roster.of(StaffRole.BACK).size());
            case VIRTUAL_THREADS ->
                    new StaffCount(
                            Model.VIRTUAL_THREADS, perOrder, roster.of(StaffRole.STOVE).size());
            default -> new StaffCount(floor.model(), perOrder, 0);
        };
    }
}
