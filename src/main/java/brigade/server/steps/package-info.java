/**
 * The steps that serve an order, and what they use: seats, pans, the till drawer. A step does the
 * work of one role for one order on whatever thread calls it ({@link brigade.server.steps.Person}),
 * and knows neither queues nor models.
 */
@NullMarked
package brigade.server.steps;

import org.jspecify.annotations.NullMarked;
