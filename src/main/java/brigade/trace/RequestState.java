package brigade.trace;

/**
 * How far a request has come at an instant.
 *
 * @param request its number
 * @param stage the newest stage it has reached
 * @param since when it reached it, nanoseconds
 * @param intended the intended arrival, nanoseconds: latencies count from it
 * @param place where it is served, from 0, or -1 before a place is given
 */
public record RequestState(int request, Stage stage, long since, long intended, int place) {}
