package brigade.server.steps;

import brigade.server.Order;

import java.io.IOException;

/** The work of the step COOK for one kind of order, on the calling thread. */
interface Recipe {
    /**
     * Does the work, and records it.
     *
     * @throws IOException if the work failed, which is nobody's fault here; says why in a sentence
     */
    void cook(Order order, Person me) throws IOException, InterruptedException;
}
