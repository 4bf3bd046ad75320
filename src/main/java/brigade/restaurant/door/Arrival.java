package brigade.restaurant.door;

/**
 * A request on its way in.
 *
 * @param instant of System.nanoTime() at which its first bytes were there
 * @param limit how long the rest of it may take
 */
record Arrival(long instant, TimeLimits.Limit limit) {}
