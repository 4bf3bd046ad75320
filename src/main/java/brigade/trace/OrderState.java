package brigade.trace;

/**
 * How far an order has come at an instant.
 *
 * @param order its number
 * @param stage the newest stage it has reached
 * @param since when it reached it, nanoseconds
 * @param placed the intended arrival, nanoseconds: latencies count from it
 * @param seat the customer's seat from 0, or -1 before one is given
 */
public record OrderState(int order, Mark stage, long since, long placed, int seat) {}
