package brigade.server;

import brigade.trace.Lane;

/** The guests' side, as a model sees it. Called on the model's threads; returns at once. */
public interface Dining {
    /** The guest has been served: eats, and then asks for the bill ({@link ServerModel#bill}). */
    void eats(Order order, Lane lane);

    /**
     * There is room at the door again, after {@link ServerModel#roomAtTheDoor} has said there is
     * none.
     */
    void roomAtTheDoor();
}
