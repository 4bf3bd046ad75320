package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.Transition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How likely each outcome is if at each step a coin decided who goes: other odds than those of
 * schedules that are equally likely, as short ways weigh more.
 */
public final class CoinOdds {
    private CoinOdds() {}

    /**
     * The odds of each outcome, by its place in the list.
     *
     * @return empty where steps lead round, or the graph is told only by layers
     */
    public static Optional<double[]> of(ScheduleGraph graph, int outcomes) {
        if (graph.large()) {
            return Optional.empty();
        }
        int[] into = graph.degreesIn();
        double[] likely = new double[graph.nodes().size()];
        double[] odds = new double[outcomes];
        likely[0] = 1;
        int seen = 0;
        Deque<Node> next = new ArrayDeque<>();
        if (into[0] == 0) {
            next.add(graph.node(0));
        }
        while (!next.isEmpty()) {
            Node node = next.remove();
            seen++;
            if (node.ends()) {
                odds[node.outcome()] += likely[node.number()];
            }
            for (Transition each : node.edges()) {
                likely[each.to()] += likely[node.number()] / node.edges().size();
                into[each.to()]--;
                if (into[each.to()] == 0) {
                    next.add(graph.node(each.to()));
                }
            }
        }
        return seen == graph.nodes().size() ? Optional.of(odds) : Optional.empty();
    }
}
