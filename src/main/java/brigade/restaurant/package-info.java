/**
 * Opens a restaurant: a model with its staff, and the guests who come to it; beside it the back
 * room, where the heavy sum is computed.
 *
 * <p>All guests are looked after by one timer thread ("guests"): they arrive when the Poisson
 * process says so, and their intended instants go on even if the thread is late, so that overload
 * cannot hide (no coordinated omission). The same thread makes guests leave whose patience has run
 * out, ends their meals, and samples queues and heap.
 */
package brigade.restaurant;
