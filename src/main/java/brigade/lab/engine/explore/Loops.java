package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges the cycles: in each nobody gets anywhere, as a state comes back with all that was printed.
 * A cycle is fair if every thread that can go on anywhere in it makes steps in it (strong fairness,
 * so that who waits for a lock that is given back each time has it once): then no fair scheduler
 * ends it, and it is a livelock. Else it only goes on for ever when the scheduler passes somebody
 * over.
 */
final class Loops {
    private final Components components;
    private final Function<State, String> shortest;
    private final int[] distances;
    private final List<Exploration.Found> livelocks = new ArrayList<>();
    private String starvation = "";

    Loops(Components components, Function<State, String> shortest, int[] distances) {
        this.components = components;
        this.shortest = shortest;
        this.distances = distances;
        Map<Outcome, State> nearest = new HashMap<>();
        for (List<State> each : components.all()) {
            if (components.cyclic(each)) {
                judge(each, nearest);
            }
        }
    }

    List<Exploration.Found> livelocks() {
        return livelocks;
    }

    String starvation() {
        return starvation;
    }

    private void judge(List<State> component, Map<Outcome, State> nearest) {
        TreeSet<Character> movers = new TreeSet<>();
        long passedOver = 0;
        for (State each : component) {
            passedOver |= each.ready;
            for (int i = 0; i < each.next.length; i++) {
                if (within(each, each.next[i])) {
                    movers.add(each.tokens[i].charAt(0));
                }
            }
        }
        for (char each : movers) {
            passedOver &= ~(1L << Schedules.number(String.valueOf(each)));
        }
        String who = movers.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        if (passedOver != 0) {
            starvation = who + (movers.size() == 1 ? " goes" : " go") + " round while others wait";
            return;
        }
        Outcome outcome =
                new Outcome(
                        Outcome.Kind.LIVELOCK,
                        who + (movers.size() == 1 ? " goes" : " go") + " on for ever");
        State entry =
                component.stream()
                        .min(Comparator.comparingInt(it -> distances[it.number]))
                        .orElseThrow();
        State known = nearest.get(outcome);
        if (known != null && distances[known.number] <= distances[entry.number]) {
            return;
        }
        nearest.put(outcome, entry);
        livelocks.removeIf(it -> it.outcome().equals(outcome));
        livelocks.add(
                new Exploration.Found(
                        outcome, null, shortest.apply(entry) + "(" + round(entry, movers) + ")"));
    }

    private boolean within(State from, @Nullable State to) {
        return to != null && components.of(from) == components.of(to);
    }

    /** A way round from a state, with a step of each of those who move. */
    private String round(State entry, Set<Character> movers) {
        StringBuilder way = new StringBuilder();
        State at = entry;
        for (char mover : movers) {
            if (way.indexOf(String.valueOf(mover)) < 0) {
                at = go(at, way, (_, token, _) -> token.charAt(0) == mover);
            }
        }
        if (at != entry || way.isEmpty()) {
            go(at, way, (_, _, to) -> to == entry);
        }
        return way.toString();
    }

    private interface Goal {
        boolean reached(State from, String token, State to);
    }

    /** Appends the shortest way within the component whose last step is the goal; where it ends. */
    private State go(State from, StringBuilder way, Goal goal) {
        Map<State, String> ways = new HashMap<>();
        Deque<State> next = new ArrayDeque<>();
        ways.put(from, "");
        next.add(from);
        for (State state = next.poll(); state != null; state = next.poll()) {
            for (int i = 0; i < state.next.length; i++) {
                State to = state.next[i];
                if (to != null && within(state, to)) {
                    String longer = ways.get(state) + state.tokens[i];
                    if (goal.reached(state, state.tokens[i], to)) {
                        way.append(longer);
                        return to;
                    }
                    if (ways.putIfAbsent(to, longer) == null) {
                        next.add(to);
                    }
                }
            }
        }
        throw new IllegalStateException("a component that cannot be gone through");
    }
}
