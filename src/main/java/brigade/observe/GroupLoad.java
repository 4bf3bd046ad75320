package brigade.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the threads of a group were at.
 *
 * @param threads how many it has
 * @param amounts by what their time went into: seconds, or, of one instant, threads
 */
public record GroupLoad(String group, int threads, Map<Spent, Double> amounts) {

    /** Of each group, by name. */
    public static List<GroupLoad> of(Observation observed, List<ThreadSeconds> threads) {
        boolean instant = observed.countsThreads(threads);
        Map<String, List<ThreadSeconds>> groups = new TreeMap<>();
        threads.forEach(
                it -> groups.computeIfAbsent(it.lane().group(), _ -> new ArrayList<>()).add(it));
        return groups.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue(), instant))
                .toList();
    }

    private static GroupLoad of(String group, List<ThreadSeconds> threads, boolean instant) {
        Map<Spent, Double> amounts = new EnumMap<>(Spent.class);
        for (ThreadSeconds thread : threads) {
            for (Spent into : Spent.values()) {
                double seconds = thread.seconds(into);
                amounts.merge(into, instant ? Math.ceil(seconds) : seconds, Double::sum);
            }
        }
        return new GroupLoad(group, threads.size(), amounts);
    }

    /** Seconds, or, of one instant, threads. */
    public double amount(Spent into) {
        return Objects.requireNonNullElse(amounts.get(into), 0.0);
    }
}
