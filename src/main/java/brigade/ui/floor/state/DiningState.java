package brigade.ui.floor.state;

import java.util.List;

/**
 * The dining room.
 *
 * @param guests who has a seat, by seat
 * @param places where each seat is, and how many places there should be
 */
public record DiningState(List<Guest> guests, SeatPlaces places) {}
