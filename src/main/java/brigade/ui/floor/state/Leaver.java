package brigade.ui.floor.state;

/**
 * A customer on the way out.
 *
 * @param order the order's number
 * @param seat where it comes from: a seat, or -1 from the door
 * @param mood happy after paying, angry when turned away, out of patience or failed
 * @param part how much of the way is behind, 0 to 1, eased
 */
public record Leaver(int order, int seat, Mood mood, double part) {}
