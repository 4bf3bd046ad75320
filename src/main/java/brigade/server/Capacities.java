package brigade.server;

/**
 * What there is few of.
 *
 * @param admission guests who may wait in the admission queue; the next one is turned away
 * @param rail tickets on the rail, counting those that are about to be hung
 * @param bills guests in the queue at the till; the next one stays at the table
 * @param connections to the database
 */
public record Capacities(int pans, int admission, int rail, int pass, int bills, int connections) {}
