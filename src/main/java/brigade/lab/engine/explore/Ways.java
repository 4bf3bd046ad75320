package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** How many ways lead to each state, exactly, and how long the longest is. */
final class Ways {
    /** Known by its identity: ways that go through a cycle have no number. */
    static final BigInteger ENDLESS = BigInteger.ONE.negate();

    private final BigInteger[] ways;
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
                    ways[each.number] = ENDLESS;
                }
            }
            for (State from : component) {
                for (State to : from.next) {
                    if (to != null && ways[to.number] != ENDLESS) {
                        ways[to.number] =
                                ways[from.number] == ENDLESS
                                        ? ENDLESS
                                        : ways[to.number].add(ways[from.number]);
                        lengths[to.number] = Math.max(lengths[to.number], lengths[from.number] + 1);
                        longest = Math.max(longest, lengths[to.number]);
                    }
                }
            }
        }
    }

    /** Null where they are endless. */
    @Nullable BigInteger to(State state) {
        return ways[state.number] == ENDLESS ? null : ways[state.number];
    }

    int longest() {
        return longest;
    }
}
