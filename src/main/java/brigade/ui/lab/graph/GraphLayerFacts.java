package brigade.ui.lab.graph;

import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Ends;
import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.StateLayer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A layer of a large graph, or several, one below the other, that share a band.
 *
 * @param steps how many lead to the first of them
 * @param layers how many they are
 * @param lost how many of its states cannot reach a good end any more, bad ends among them
 * @param open the state that stands for it: a bad end, else one that is lost, else the first; -1
 *     where states are not told one by one
 */
record GraphLayerFacts(int steps, int layers, long states, long lost, List<Ends> ends, int open) {
    /** More bands than these are too thin to be seen, and too many to be drawn at once. */
    private static final int MOST_BANDS = 120;

    static List<GraphLayerFacts> of(ScheduleGraph graph) {
        List<GraphLayerFacts> layers = layers(graph);
        int each = Math.ceilDiv(layers.size(), MOST_BANDS);
        if (each <= 1) {
            return layers;
        }
        List<GraphLayerFacts> bands = new ArrayList<>();
        for (int i = 0; i < layers.size(); i += each) {
            bands.add(together(layers.subList(i, Math.min(layers.size(), i + each))));
        }
        return bands;
    }

    private static GraphLayerFacts together(List<GraphLayerFacts> layers) {
        TreeMap<Integer, Ends> ends = new TreeMap<>();
        for (GraphLayerFacts layer : layers) {
            for (Ends each : layer.ends) {
                ends.merge(
                        each.outcome(),
                        each,
                        (a, b) -> new Ends(a.outcome(), a.bad(), a.states() + b.states()));
            }
        }
        return new GraphLayerFacts(
                layers.getFirst().steps,
                layers.size(),
                layers.stream().mapToLong(GraphLayerFacts::states).sum(),
                layers.stream().mapToLong(GraphLayerFacts::lost).sum(),
                List.copyOf(ends.values()),
                layers.stream()
                        .max(Comparator.comparingInt(GraphLayerFacts::weight))
                        .orElseThrow()
                        .open);
    }

    private int weight() {
        return badEnds() > 0 ? 2 : lost > 0 ? 1 : 0;
    }

    private static List<GraphLayerFacts> layers(ScheduleGraph graph) {
        if (graph.large()) {
            List<GraphLayerFacts> all = new ArrayList<>();
            for (StateLayer each : graph.layers()) {
                List<Ends> ends = each.ends();
                all.add(new GraphLayerFacts(all.size(), 1, each.states(), bad(ends), ends, -1));
            }
            return all;
        }
        boolean[] lost = graph.lost();
        TreeMap<Integer, List<Node>> layers =
                graph.nodes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Node::distance, TreeMap::new, Collectors.toList()));
        return layers.entrySet().stream()
                .map(it -> layer(it.getKey(), it.getValue(), lost))
                .toList();
    }

    private static long bad(List<Ends> ends) {
        return ends.stream().filter(Ends::bad).mapToLong(Ends::states).sum();
    }

    private static GraphLayerFacts layer(int steps, List<Node> nodes, boolean[] lost) {
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
        return new GraphLayerFacts(steps, 1, nodes.size(), without, List.copyOf(all), open);
    }

    /** Whether a state that is so many steps away is in it. */
    boolean has(int distance) {
        return distance >= steps && distance < steps + layers;
    }

    long badEnds() {
        return bad(ends);
    }
}
