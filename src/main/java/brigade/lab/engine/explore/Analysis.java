package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the schedules of a graph, finds the shortest ones, and judges its cycles. */
final class Analysis {
    private final List<State> states;
    private final boolean complete;
    private final Components components;
    private final @Nullable State[] parents;
    private final String[] steps;
    private final List<State> byDistance = new ArrayList<>();
    private final int[] distances;

    Analysis(StateGraph graph, boolean complete) {
        states = graph.states();
        this.complete = complete;
        components = new Components(states);
        parents = new State[states.size()];
        steps = new String[states.size()];
        distances = new int[states.size()];
        walk();
    }

    /** Breadth first, so that the first way to a state is a shortest one. */
    private void walk() {
        Arrays.fill(distances, -1);
        Deque<State> next = new ArrayDeque<>();
        distances[0] = 0;
        next.add(states.getFirst());
        for (State state = next.poll(); state != null; state = next.poll()) {
            byDistance.add(state);
            for (int i = 0; i < state.next.length; i++) {
                State to = state.next[i];
                if (to != null && distances[to.number] < 0) {
                    distances[to.number] = distances[state.number] + 1;
                    parents[to.number] = state;
                    steps[to.number] = state.tokens[i];
                    next.add(to);
                }
            }
        }
    }

    /** The steps of a shortest way. */
    String shortest(State to) {
        List<String> path = new ArrayList<>();
        State state = to;
        for (State from = parents[state.number]; from != null; from = parents[state.number]) {
            path.add(steps[state.number]);
            state = from;
        }
        return String.join("", path.reversed());
    }

    /** How many steps a shortest way to a state has. */
    int distance(State to) {
        return distances[to.number];
    }

    Exploration result(int threads, Exploration.Effort effort) {
        Ways ways = new Ways(states, components);
        Map<Outcome, State> nearest = new LinkedHashMap<>();
        Map<Outcome, @Nullable BigInteger> counts = new HashMap<>();
        boolean endless = components.cyclic();
        for (State each : byDistance) {
            Outcome outcome = each.outcome;
            if (outcome != null) {
                nearest.putIfAbsent(outcome, each);
                BigInteger before =
                        counts.containsKey(outcome) ? counts.get(outcome) : BigInteger.ZERO;
                counts.put(outcome, Ways.sum(before, ways.to(each)));
            }
        }
        List<Exploration.Found> found = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Outcome, State> each : nearest.entrySet()) {
            BigInteger count = complete ? counts.get(each.getKey()) : null;
            sum = count == null ? sum : sum.add(count);
            found.add(new Exploration.Found(each.getKey(), count, shortest(each.getValue())));
        }
        State racy = byDistance.stream().filter(it -> it.race != null).findFirst().orElse(null);
        Loops loops = new Loops(components, this::shortest, distances);
        found.addAll(loops.livelocks());
        found.sort(
                Comparator.comparing((Exploration.Found it) -> it.outcome().kind())
                        .thenComparing(it -> it.outcome().text()));
        return new Exploration(
                complete,
                new Exploration.Size(
                        states.size(),
                        complete && !endless ? sum : null,
                        endless ? deepest() : ways.longest(),
                        threads),
                new Exploration.Doubts(
                        racy == null ? null : racy.race,
                        racy == null ? "" : shortest(racy),
                        loops.starvation()),
                found,
                effort);
    }

    private int deepest() {
        return states.stream().mapToInt(it -> it.depth).max().orElse(0);
    }
}
