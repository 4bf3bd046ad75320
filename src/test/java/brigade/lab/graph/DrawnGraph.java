package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.StepNote;
import brigade.lab.graph.ScheduleGraph.Transition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Graphs written down for tests: "0 A 1, 0 B 2, …"; ends by number with their outcome. */
final class DrawnGraph {
    private DrawnGraph() {}

    /**
     * One whose ends are these states, in the order of outcomes.
     *
     * @param bad outcomes
     */
    static ScheduleGraph of(String edges, List<Integer> ends, Set<Integer> bad) {
        Map<Integer, List<Transition>> from = new LinkedHashMap<>();
        int most = 0;
        for (String each : edges.split(",", -1)) {
            String[] parts = each.strip().split(" ", -1);
            int source = Integer.parseInt(parts[0]);
            int target = Integer.parseInt(parts[2]);
            most = Math.max(most, Math.max(source, target));
            from.computeIfAbsent(source, _ -> new ArrayList<>())
                    .add(
                            new Transition(
                                    source,
                                    target,
                                    parts[1],
                                    new StepNote(parts[1].substring(0, 1), "READ", "x", 1)));
        }
        int[] distances = new int[most + 1];
        Arrays.fill(distances, -1);
        distances[0] = 0;
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            int state = next.remove();
            for (Transition each : from.getOrDefault(state, List.of())) {
                if (distances[each.to()] < 0) {
                    distances[each.to()] = distances[state] + 1;
                    next.add(each.to());
                }
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            int outcome = ends.indexOf(i);
            nodes.add(
                    new Node(
                            i,
                            distances[i],
                            outcome,
                            outcome >= 0 && bad.contains(outcome),
                            false,
                            from.getOrDefault(i, List.of())));
        }
        return new ScheduleGraph(nodes, List.of());
    }

    /** All orders of the steps of threads, each with so many; the last state is the only end. */
    static ScheduleGraph grid(int... steps) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        StringBuilder edges = new StringBuilder();
        ArrayDeque<List<Integer>> next = new ArrayDeque<>();
        List<Integer> start = Arrays.stream(steps).map(_ -> 0).boxed().toList();
        numbers.put(start, 0);
        next.add(start);
        int end = 0;
        while (!next.isEmpty()) {
            List<Integer> state = next.remove();
            end = numbers.getOrDefault(state, 0);
            for (int i = 0; i < steps.length; i++) {
                if (state.get(i) < steps[i]) {
                    List<Integer> to = new ArrayList<>(state);
                    to.set(i, to.get(i) + 1);
                    if (!numbers.containsKey(to)) {
                        numbers.put(to, numbers.size());
                        next.add(to);
                    }
                    edges.append(edges.isEmpty() ? "" : ",")
                            .append(numbers.get(state))
                            .append(" ")
                            .append((char) ('A' + i))
                            .append(" ")
                            .append(numbers.get(to));
                }
            }
        }
        return of(edges.toString(), List.of(end), Set.of());
    }
}
