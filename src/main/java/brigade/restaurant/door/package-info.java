/**
 * The restaurant's HTTP door: a person's own client is a customer. {@link
 * brigade.restaurant.door.HttpDoor} serves on 127.0.0.1 with the JDK's server; each request for an
 * order is an order on the floor like any other, counted by the ledger and recorded in the trace.
 *
 * <p>Which thread reads a request is the model's to say: where every order has a thread of its own,
 * the thread that reads the request serves the order and writes the answer; else a virtual thread
 * reads it, hands the order to the model's queue and is gone, and another writes the answer when
 * the order has ended. No thread of the staff ever waits for a client.
 *
 * <p>Who may come in: connections to this machine's loopback address only, whose Host names it
 * (which a page of another site can't achieve by pointing its own name here), and no orders on
 * behalf of pages of other sites. How much and how long is in {@link
 * brigade.restaurant.door.DoorLimits}.
 */
@NullMarked
package brigade.restaurant.door;

import org.jspecify.annotations.NullMarked;
