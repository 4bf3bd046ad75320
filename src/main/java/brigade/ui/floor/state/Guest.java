package brigade.ui.floor.state;

/**
 * A customer who is in the restaurant.
 *
 * @param order the order's number
 * @param seat the seat from 0, or -1 at the door
 * @param stage what the customer is about
 * @param mood how patient it still is
 * @param escort the lane of the server who leads the customer to the seat, or 0
 */
public record Guest(int order, int seat, Stage stage, Mood mood, int escort) {

    /** What a customer is about. */
    public enum Stage {
        AT_DOOR,
        ORDERING,
        HUNGRY,
        EATING,
        PAYING
    }
}
