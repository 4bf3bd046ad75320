package brigade.observe.live;

import brigade.observe.dump.ThreadDump;
import brigade.observe.dump.WaitGraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rings in dumps. Threads of a dump are not seen at one instant, so a ring counts only when
 * the next dump has it too. One thread.
 */
final class DeadlockWatch {

    private record Seen(Instant since, long at) {}

    private Map<Set<Object>, Seen> before = new HashMap<>();
    private boolean unconfirmed;

    /**
     * The deadlocks that this dump confirms.
     *
     * @param t when it was taken, nanoseconds of the trace
     */
    List<Deadlock> take(ThreadDump dump, Instant now, long t) {
        Map<Set<Object>, Seen> seen = new HashMap<>();
        List<Deadlock> confirmed = new ArrayList<>();
        unconfirmed = false;
        for (List<WaitGraph.Link> ring : new WaitGraph(dump).rings()) {
            Set<Object> key = key(ring);
            Seen first = before.get(key);
            if (first == null) {
                unconfirmed = true;
                seen.put(key, new Seen(now, t));
            } else {
                seen.put(key, first);
                confirmed.add(new Deadlock(first.since, first.at, ring));
            }
        }
        before = seen;
        return confirmed;
    }

    /** Whether the last dump had a ring that the one before had not: look again soon. */
    boolean wantsAnother() {
        return unconfirmed;
    }

    /** Who waits for what, each by its number; of locks the address may change. */
    private static Set<Object> key(List<WaitGraph.Link> ring) {
        Set<Object> key = new HashSet<>();
        for (WaitGraph.Link link : ring) {
            long id = link.thread().who().id();
            key.add(id > 0 ? id : (Object) link.thread().who().name());
        }
        return key;
    }
}
