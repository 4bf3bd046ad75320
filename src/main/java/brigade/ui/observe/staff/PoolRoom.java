package brigade.ui.observe.staff;

import brigade.trace.Activity;

import java.util.List;
import java.util.Map;

/**
 * A pool of threads at an instant.
 *
 * @param pool its name, in the words of the trace; empty for {@link Sort#ALONE} and others that
 *     have none
 * @param counts how many are at each activity; only what there is
 * @param stuck how many wait in a ring
 * @param people at most {@link #MOST} of them, those first of whom there is most to tell
 * @param crowds all of them, by what they are at, the largest crowd first
 */
public record PoolRoom(
        String pool,
        Sort sort,
        Map<Activity, Integer> counts,
        int stuck,
        List<ThreadPose> people,
        List<ThreadCrowd> crowds) {

    /** So many people are drawn in a room; more are a crowd. */
    public static final int MOST = 10;

    public PoolRoom {
        counts = Map.copyOf(counts);
        people = List.copyOf(people);
        crowds = List.copyOf(crowds);
    }

    /** What kind of room it is. */
    public enum Sort {
        POOL,
        /** Threads that belong to no pool: each is the only one of its name. */
        ALONE,
        CARRIERS,
        /** The threads that the JVM has for itself. */
        JVM,
        /** Pools for which there is no room of their own. */
        OTHERS
    }

    /** How many threads there are. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many do this. */
    public int count(Activity activity) {
        return counts.getOrDefault(activity, 0);
    }
}
