package brigade.observe.live;

import brigade.observe.dump.WaitGraph;

import java.time.Instant;
import java.util.List;

/**
 * Threads that wait for each other in a ring, and will for ever: two dumps show it.
 *
 * @param since when the first of them was taken
 * @param at as {@code since}, nanoseconds of the trace
 * @param ring each waits for what the next one holds
 */
public record Deadlock(Instant since, long at, List<WaitGraph.Link> ring) {

    public Deadlock {
        ring = List.copyOf(ring);
    }
}
