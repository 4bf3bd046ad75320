package brigade.ui.lab.graph;

import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Ends;
import brigade.lab.graph.ScheduleGraph.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A layer of a large graph.
 *
 * @param lost how many of its states cannot reach a good end any more, bad ends among them
 * @param open the state that stands for it: a bad end, else one that is lost, else the first; -1
 *     where states are not told one by one
 */
record GraphLayerFacts(long states, long lost, List<Ends> ends, int open) {
    static List<GraphLayerFacts> of(ScheduleGraph graph) {
        if (graph.large()) {
            return graph.layers().stream()
                    .map(it -> new GraphLayerFacts(it.states(), bad(it.ends()), it.ends(), -1))
                    .toList();
        }
        boolean[] lost = graph.lost();
        TreeMap<Integer, List<Node>> layers =
                graph.nodes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Node::distance, TreeMap::new, Collectors.toList()));
        return layers.values().stream().map(it -> layer(it, lost)).toList();
    }

    private static long bad(List<Ends> ends) {
        return ends.stream().filter(Ends::bad).mapToLong(Ends::states).sum();
    }

    private static GraphLayerFacts layer(List<Node> nodes, boolean[] lost) {
        TreeMap<Integer, List<Node>> ends = new TreeMap<>();
        int open = nodes.getFirst().number();
        int weight = 0;
        long without = 0;
        for (Node each : nodes) {
            boolean bad = each.ends() && each.bad();
            boolean gone = lost[each.number()];
            int its = bad ? 2 : gone ? 1 : 0;
            without += its > 0 ? 1 : 0;
            if (its > weight) {
                weight = its;
                open = each.number();
            }
            if (each.ends()) {
                ends.computeIfAbsent(each.outcome(), _ -> new ArrayList<>()).add(each);
            }
        }
        List<Ends> all = new ArrayList<>();
        ends.forEach(
                (outcome, its) -> all.add(new Ends(outcome, its.getFirst().bad(), its.size())));
        return new GraphLayerFacts(nodes.size(), without, List.copyOf(all), open);
    }

    long badEnds() {
        return bad(ends);
    }
}
