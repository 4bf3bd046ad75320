package brigade.server;

/** How many orders wait at each of the places where a model lets them wait, at one instant. */
public record QueueLengths(int door, int rail, int pass, int bills) {}
