package brigade.ui.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The errors that nobody caught since the person was last told: each kind once, with how often it
 * came, so that an error in every frame is one and not thousands. Any thread.
 */
final class Incidents {

    /** More kinds than anybody reads are counted only. */
    private static final int MOST_KINDS = 20;

    /** By kind, in the order in which they came. Guarded by this, as all below. */
    private final Map<String, Incident> first = new LinkedHashMap<>();

    private final Map<String, Integer> times = new LinkedHashMap<>();
    private long more;

    /** Whether it is worth a line in the log: each kind at its 1st, 2nd, 4th, 8th … time. */
    synchronized boolean add(Incident incident) {
        if (!first.containsKey(incident.kind()) && first.size() == MOST_KINDS) {
            more++;
            return Long.bitCount(more) == 1;
        }
        first.putIfAbsent(incident.kind(), incident);
        return Integer.bitCount(times.merge(incident.kind(), 1, Integer::sum)) == 1;
    }

    /**
     * What there is to tell.
     *
     * @param first the error that came first
     * @param times how often an error came in all
     * @param details all kinds
     */
    record Told(Incident first, long times, String details) {}

    /** Empty when nothing came since. */
    synchronized Optional<Told> told() {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        long all = more;
        for (Incident incident : first.values()) {
            int count = times.getOrDefault(incident.kind(), 1);
            all += count;
            parts.add(count + " × on thread " + incident.thread() + "\n" + incident.details());
        }
        if (more > 0) {
            parts.add(more + " × others");
        }
        Incident oldest = first.values().iterator().next();
        return Optional.of(new Told(oldest, all, String.join("\n", parts)));
    }

    /** The person has been told. */
    synchronized void clear() {
        first.clear();
        times.clear();
        more = 0;
    }
}
