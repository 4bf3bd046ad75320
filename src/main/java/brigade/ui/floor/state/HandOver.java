package brigade.ui.floor.state;

/**
 * A thing that is just being handed from one to another.
 *
 * @param order the order's number
 * @param thing what it is
 * @param from who gives
 * @param to who takes
 * @param part how much of the way is behind, 0 to 1, eased
 */
public record HandOver(int order, Thing thing, Spot from, Spot to, double part) {

    /** What is handed over. */
    public enum Thing {
        TICKET,
        PLATE,
        /** From one thread to another. */
        MESSAGE
    }
}
