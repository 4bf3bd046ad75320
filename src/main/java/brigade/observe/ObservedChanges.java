package brigade.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
     * @param means how many of its threads were at that on average
     */
    public record Side(int threads, Map<Spent, Double> means) {

        private static final Side NONE = new Side(0, Map.of());

        private static Side of(GroupLoad load, double per) {
            Map<Spent, Double> means = new TreeMap<>();
            load.amounts().forEach((into, amount) -> means.put(into, amount / per));
            return new Side(load.threads(), means);
        }

        /** How many threads were at that on average. */
        public double mean(Spent into) {
            return means.getOrDefault(into, 0.0);
        }
    }

    public ObservedChanges {
        groups = List.copyOf(groups);
    }

    /** Holds one against the other. */
    public static ObservedChanges of(Observation before, Observation after) {
        Map<String, Side> then = sides(before);
        Map<String, Side> now = sides(after);
        List<Change> changes = new ArrayList<>();
        then.forEach((group, side) ->
                changes.add(new Change(group, side, now.getOrDefault(group, Side.NONE))));
        now.forEach((group, side) -> {
            if (!then.containsKey(group)) {
                changes.add(new Change(group, Side.NONE, side));
            }
        });
        changes.sort(
                Comparator.comparingDouble(Change::size).reversed().thenComparing(Change::group));
        return new ObservedChanges(before, after, changes);
    }

    private static Map<String, Side> sides(Observation observed) {
        List<ThreadSeconds> threads = ThreadSeconds.of(observed.trace());
        double per = observed.countsThreads(threads) ? 1 : observed.seconds();
        Map<String, Side> sides = new TreeMap<>();
        if (per > 0) {
            GroupLoad.of(observed, threads)
                    .forEach(load -> sides.put(load.group(), Side.of(load, per)));
        }
        return sides;
    }
}
