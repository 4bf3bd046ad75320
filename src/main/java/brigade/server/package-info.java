/**
 * Orders, the ledger that counts them, and the interface of what serves them ({@link
 * brigade.server.ServerModel}): what all models share. Each kind of model has a package of its own,
 * {@code models} opens them, {@code shared} is what they are built from, {@code steps} is the work
 * itself.
 *
 * <p>The steps ({@link brigade.server.steps.Serving}, {@link brigade.server.steps.Cooking}, {@link
 * brigade.server.steps.Charging}) know neither queues nor threads: they do the work of one role for
 * one order on whatever thread calls them, and record it in that thread's lane. A {@link
 * brigade.server.ServerModel} owns the threads and whatever lies between them. All models share the
 * {@link brigade.server.shared.SharedResources}: ledger, seats, pans, till drawer.
 *
 * <p>Who runs a step differs only in the {@link brigade.server.steps.Person} it is given: a
 * platform thread, a virtual one (whose carrier's lane is written, too), or an event loop, for
 * which a timed wait is a timer. Urgent orders go first wherever orders queue up ({@link
 * brigade.server.shared.Line}).
 *
 * <p>A stage that a model has no use for is left out: where nobody hands tickets over, none hangs
 * on a rail. Stage marks that hand an order to another thread are recorded before that thread can
 * see the order, so that the stages of an order never appear out of their sequence. The statement
 * that a span tells of ends in a comment with the span's label ({@code // : sauté}): the inspector
 * finds the line by it, and leaves out the calls that record.
 */
@NullMarked
package brigade.server;

import org.jspecify.annotations.NullMarked;
