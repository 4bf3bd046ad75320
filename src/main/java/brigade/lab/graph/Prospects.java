package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.Transition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** From which states a good end can be reached. */
final class Prospects {
    private final ScheduleGraph graph;

    Prospects(ScheduleGraph graph) {
        this.graph = graph;
    }

    /** For each state that goes on: whether only bad ends are left; false if all ends are bad. */
    boolean[] lost() {
        int size = graph.nodes().size();
        List<List<Integer>> before = new ArrayList<>();
        graph.nodes().forEach(_ -> before.add(new ArrayList<>()));
        Deque<Integer> next = new ArrayDeque<>();
        boolean[] hope = new boolean[size];
        for (Node node : graph.nodes()) {
            for (Transition edge : node.edges()) {
                before.get(edge.to()).add(node.number());
            }
            if (node.ends() && !node.bad()) {
                hope[node.number()] = true;
                next.add(node.number());
            }
        }
        boolean some = !next.isEmpty();
        while (!next.isEmpty()) {
            for (int each : before.get(next.remove())) {
                if (!hope[each]) {
                    hope[each] = true;
                    next.add(each);
                }
            }
        }
        boolean[] lost = new boolean[size];
        for (Node node : graph.nodes()) {
            lost[node.number()] = some && !node.ends() && !hope[node.number()];
        }
        return lost;
    }
}
