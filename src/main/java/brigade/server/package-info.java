/**
 * Orders, the steps that serve them, and the models that decide which thread runs which step.
 *
 * <p>The steps ({@link brigade.server.Serving}, {@link brigade.server.Cooking}, {@link
 * brigade.server.Charging}) know neither queues nor threads: they do the work of one role for one
 * order on whatever thread calls them, and record it in that thread's lane. A {@link
 * brigade.server.ServerModel} owns the threads and whatever lies between them. All models share the
 * {@link brigade.server.Premises}: ledger, seats, pans, till drawer.
 *
 * <p>Who runs a step differs only in the {@link brigade.server.Person} it is given: a platform
 * thread, a virtual one (whose carrier's lane is written, too), or an event loop, for which a timed
 * wait is a timer. Urgent orders go first wherever orders queue up ({@link brigade.server.Line}).
 *
 * <p>A stage that a model has no use for is left out: where nobody hands tickets over, none hangs
 * on a rail. Stage marks that hand an order to another thread are recorded before that thread can
 * see the order, so that the stages of an order never appear out of their sequence. The statement
 * that a span tells of ends in a comment with the span's label ({@code // : sauté}): the inspector
 * finds the line by it, and leaves out the calls that record.
 */
package brigade.server;
