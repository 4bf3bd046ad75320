package brigade.observe.dump;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who waits for whom in one dump. What one finds out costs time by the number of threads. */
public final class WaitGraph {

    private final Map<DumpedLock, DumpedThread> holders = new HashMap<>();
    private final ThreadDump dump;

    public WaitGraph(ThreadDump dump) {
        this.dump = dump;
        for (DumpedThread thread : dump.threads()) {
            for (DumpedLock lock : thread.holds()) {
                holders.put(lock, thread);
            }
        }
    }

    /** One of a ring: it waits for what the next one holds. */
    public record Link(DumpedThread thread, DumpedLock waitsFor, DumpedThread heldBy) {}

    /** Who holds what a thread waits for; null where that is nobody, or nobody knows. */
    public @Nullable DumpedThread holder(DumpedThread thread) {
        DumpedThread.Wanted wanted = thread.wanted();
        DumpedThread holder =
                wanted == null || wanted.how() == DumpedThread.How.WAIT
                        ? null
                        : holders.get(wanted.lock());
        return thread.equals(holder) ? null : holder;
    }

    /**
     * A thread, who holds what it waits for, and so on; the last waits for nobody that is known, or
     * for one that is in the list already.
     */
    public List<DumpedThread> chain(DumpedThread thread) {
        List<DumpedThread> chain = new ArrayList<>();
        Set<DumpedThread> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        DumpedThread next = thread;
        while (next != null && seen.add(next)) {
            chain.add(next);
            next = holder(next);
        }
        return chain;
    }

    /** The rings of threads of which each waits for the next: deadlocks. */
    public List<List<Link>> rings() {
        List<List<Link>> rings = new ArrayList<>();
        IdentityHashMap<DumpedThread, Integer> round = new IdentityHashMap<>();
        int number = 0;
        for (DumpedThread start : dump.threads()) {
            number++;
            DumpedThread next = start;
            while (next != null && !round.containsKey(next)) {
                round.put(next, number);
                next = holder(next);
            }
            if (next != null && round.getOrDefault(next, 0) == number) {
                rings.add(ring(next));
            }
        }
        return rings;
    }

    private List<Link> ring(DumpedThread first) {
        List<Link> ring = new ArrayList<>();
        DumpedThread thread = first;
        do {
            DumpedThread.Wanted wanted = thread.wanted();
            DumpedThread holder = holder(thread);
            if (wanted == null || holder == null) {
                throw new IllegalStateException("a ring with an end");
            }
            ring.add(new Link(thread, wanted.lock(), holder));
            thread = holder;
        } while (!thread.equals(first));
        return ring;
    }

    /**
     * Rings of this dump that an earlier one of the same JVM had too: threads are known by their
     * id, or by their name where the dump has no ids.
     */
    public List<List<Link>> confirmedBy(WaitGraph earlier) {
        Set<Set<Object>> before = new HashSet<>();
        earlier.rings().forEach(ring -> before.add(members(ring)));
        return rings().stream().filter(ring -> before.contains(members(ring))).toList();
    }

    private static Set<Object> members(List<Link> ring) {
        Set<Object> members = new HashSet<>();
        for (Link link : ring) {
            long id = link.thread().who().id();
            members.add(id == 0 ? link.thread().who().name() : (Object) id);
        }
        return members;
    }
}
