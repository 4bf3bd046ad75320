package brigade.ui.floor.state;

/**
 * What the staff works with.
 *
 * @param kitchen pans, oven and stoves
 * @param loop how the event loop keeps up
 * @param trucks what the processes cost
 */
public record EquipmentState(KitchenState kitchen, LoopState loop, TruckState trucks) {}
