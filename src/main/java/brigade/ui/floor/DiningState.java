package brigade.ui.floor;

import java.util.List;

/**
 * The dining room.
 *
 * @param guests who has a seat, by seat
 * @param seats how many seats were in use at the same time in the last seconds: the tables there
 *     should be
 */
public record DiningState(List<Guest> guests, int seats) {}
