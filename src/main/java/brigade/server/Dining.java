package brigade.server;

import brigade.trace.Lane;

/** The guests' side, as a model sees it. Called on the model's threads; returns at once. */
public interface Dining {
    /** The guest has been served: eats, and then asks for the bill ({@link ServerModel#bill}). */
    void eats(Order order, Lane lane);

    /**
     * There is room in the admission queue again, after {@link ServerModel#admissionRoom} has said
     * there is none.
     */
    void admissionHasRoom();
}
