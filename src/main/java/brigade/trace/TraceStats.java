package brigade.trace;

/**
 * What the trace holds and what it lost.
 *
 * @param events events recorded since the start
 * @param dropped events that found no room: a burst faster than old chunks could be let go
 * @param released events let go, oldest first, to stay within the budget
 * @param bytes what columns, indexes and lanes take
 * @param budgetBytes what they may take
 * @param lanes lanes that are kept
 * @param fault why the trace takes in nothing any more, or empty; threads go on, and what they
 *     record past the budget is dropped and counted
 */
public record TraceStats(
        long events,
        long dropped,
        long released,
        long bytes,
        long budgetBytes,
        int lanes,
        String fault) {}
