package brigade.ui.floor.state;

import java.util.List;

/**
 * The queue at the door.
 *
 * @param queue who waits for a server, first come first
 * @param capacity how many may wait, or 0 when not recorded
 * @param open whether the restaurant takes new customers
 * @param turnedAway how many were turned away or left, so far
 * @param http the port at which clients order, or 0
 */
public record DoorState(List<Guest> queue, int capacity, boolean open, long turnedAway, int http) {}
