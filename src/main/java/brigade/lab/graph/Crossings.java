package brigade.lab.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the vertices in each layer, with few lines that cross: each vertex goes to the
 * middle of its neighbours above, then below, and so on (Sugiyama, Tagawa, Toda: Methods for visual
 * understanding of hierarchical system structures, 1981). The same graph has the same order each
 * time.
 */
final class Crossings {
    private static final int SWEEPS = 12;

    private final GraphLayers graph;
    private final int[] place;
    private List<List<Integer>> layers = new ArrayList<>();

    Crossings(GraphLayers graph) {
        this.graph = graph;
        place = new int[graph.layer.size()];
        for (int i = 0; i < graph.depth(); i++) {
            layers.add(new ArrayList<>());
        }
        boolean[] seen = new boolean[place.length];
        for (int i = 0; i < place.length; i++) {
            enter(i, seen);
        }
        number();
        reduce();
    }

    /** What is first from above comes first. */
    private void enter(int vertex, boolean[] seen) {
        if (!seen[vertex]) {
            seen[vertex] = true;
            layers.get(graph.layer.get(vertex)).add(vertex);
            graph.down.get(vertex).forEach(it -> enter(it, seen));
        }
    }

    private void number() {
        for (List<Integer> each : layers) {
            for (int i = 0; i < each.size(); i++) {
                place[each.get(i)] = i;
            }
        }
    }

    private void reduce() {
        List<List<Integer>> best = copy();
        long fewest = count();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean downwards = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                sort(downwards ? i : layers.size() - 1 - i, downwards ? graph.up : graph.down);
            }
            long crossings = count();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        layers = best;
        number();
    }

    private List<List<Integer>> copy() {
        List<List<Integer>> copy = new ArrayList<>();
        layers.forEach(it -> copy.add(new ArrayList<>(it)));
        return copy;
    }

    private void sort(int layer, List<List<Integer>> neighbours) {
        List<Integer> vertices = layers.get(layer);
        double[] middle = new double[place.length];
        for (int each : vertices) {
            middle[each] =
                    neighbours.get(each).stream()
                            .mapToInt(it -> place[it])
                            .average()
                            .orElse(place[each]);
        }
        vertices.sort(Comparator.comparingDouble(it -> middle[it]));
        for (int i = 0; i < vertices.size(); i++) {
            place[vertices.get(i)] = i;
        }
    }

    /** How many pairs of lines cross. */
    long count() {
        long crossings = 0;
        for (List<Integer> layer : layers) {
            int widest = layer.stream().mapToInt(it -> graph.down.get(it).size()).sum();
            int[] ends = new int[widest];
            int known = 0;
            for (int upper : layer) {
                int[] lower = graph.down.get(upper).stream().mapToInt(it -> place[it]).toArray();
                for (int each : lower) {
                    for (int i = 0; i < known; i++) {
                        crossings += ends[i] > each ? 1 : 0;
                    }
                }
                System.arraycopy(lower, 0, ends, known, lower.length);
                known += lower.length;
            }
            Arrays.fill(ends, 0);
        }
        return crossings;
    }

    List<List<Integer>> layers() {
        return layers;
    }
}
