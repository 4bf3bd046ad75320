package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** How many ways lead to each state, exactly, and how long the longest is. */
final class Ways {
    /** Null where a way goes through a cycle, so that they are endless. */
    private final @Nullable BigInteger[] ways;

    private int longest;

    Ways(List<State> states, Components components) {
        ways = new BigInteger[states.size()];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        int[] lengths = new int[states.size()];
        for (List<State> component : components.all().reversed()) {
            boolean cyclic = components.cyclic(component);
            for (State each : component) {
                if (cyclic) {
                    ways[each.number] = null;
                }
            }
            for (State from : component) {
                for (State to : from.next) {
                    if (to != null) {
                        ways[to.number] = sum(ways[to.number], ways[from.number]);
                        lengths[to.number] = Math.max(lengths[to.number], lengths[from.number] + 1);
                        longest = Math.max(longest, lengths[to.number]);
                    }
                }
            }
        }
    }

    /** Endless if one of them is. */
    static @Nullable BigInteger sum(@Nullable BigInteger some, @Nullable BigInteger more) {
        return some == null || more == null ? null : some.add(more);
    }

    /** Null where they are endless. */
    @Nullable BigInteger to(State state) {
        return ways[state.number];
    }

    int longest() {
        return longest;
    }
}
