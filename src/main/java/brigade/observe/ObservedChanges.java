package brigade.observe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two observations, such as those of one program before and after a change.
 * They may differ in length: what is compared is how many threads of a group were at something on
 * average.
 *
 * @param groups those that changed most first
 */
public record ObservedChanges(Observation before, Observation after, List<Change> groups) {

    /**
     * A group in both; in one of them it may have no thread.
     *
     * @param group its name
     */
    public record Change(String group, Side before, Side after) {

        /** By how many threads what they were at differs. */
        double size() {
            double sum = 0;
            for (Spent into : Spent.values()) {
                sum += Math.abs(after.mean(into) - before.mean(into));
            }
            return sum + Math.abs(after.threads() - before.threads());
        }
    }

    /**
     * A group in one of them.
     *
     * @param per the amount of a thread that was at something all the while
     */
    public record Side(GroupLoad load, double per) {

        private static Side none(String group) {
            return new Side(new GroupLoad(group, 0, Map.of()), 1);
        }

        /** How many there are. */
        public int threads() {
            return load.threads();
        }

        /** How many threads were at that on average. */
        public double mean(Spent into) {
            return load.amount(into) / per;
        }
    }

    public ObservedChanges {
        groups = List.copyOf(groups);
    }

    /**
     * Holds one against the other.
     *
     * @param threads those of the one after
     */
    public static ObservedChanges of(
            Observation before, Observation after, List<ThreadSeconds> threads) {
        Map<String, Side> then = sides(before, ThreadSeconds.of(before.trace()));
        Map<String, Side> now = sides(after, threads);
        Set<String> groups = new TreeSet<>(then.keySet());
        groups.addAll(now.keySet());
        return new ObservedChanges(
                before,
                after,
                groups.stream()
                        .map(it ->
                                new Change(
                                        it,
                                        then.getOrDefault(it, Side.none(it)),
                                        now.getOrDefault(it, Side.none(it))))
                        .sorted(
                                Comparator.comparingDouble(Change::size)
                                        .reversed()
                                        .thenComparing(Change::group))
                        .toList());
    }

    private static Map<String, Side> sides(Observation observed, List<ThreadSeconds> threads) {
        double per = observed.countsThreads(threads) ? 1 : observed.seconds();
        Map<String, Side> sides = new HashMap<>();
        if (per > 0) {
            GroupLoad.of(observed, threads)
                    .forEach(load -> sides.put(load.group(), new Side(load, per)));
        }
        return sides;
    }
}
