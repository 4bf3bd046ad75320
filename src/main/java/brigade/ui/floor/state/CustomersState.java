package brigade.ui.floor.state;

import java.util.List;

/**
 * The customers.
 *
 * @param door the queue at the door
 * @param dining who sits where
 * @param leavers who is on the way out
 */
public record CustomersState(DoorState door, DiningState dining, List<Leaver> leavers) {}
