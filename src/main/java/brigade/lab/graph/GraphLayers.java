package brigade.lab.graph;

import brigade.lab.graph.PictureGraph.Link;
import brigade.lab.graph.PictureGraph.Vertex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The layer of each spot: the longest way to it, steps back left out, so that all other lines go
 * down. A line over several layers gets a bend in each between.
 */
final class GraphLayers {
    /** By vertex: spots first, bends after them. */
    final List<Integer> layer = new ArrayList<>();

    final List<List<Integer>> down = new ArrayList<>();
    final List<List<Integer>> up = new ArrayList<>();

    /**
     * Of each line the vertices from its beginning to its end; of one that goes back only those.
     */
    final List<List<Integer>> routes = new ArrayList<>();

    final List<Boolean> back = new ArrayList<>();
    private final int spots;
    private int depth;

    GraphLayers(PictureGraph picture) {
        spots = picture.vertices().size();
        List<List<Integer>> from = new ArrayList<>();
        for (int i = 0; i < spots; i++) {
            from.add(new ArrayList<>());
            vertex(0);
        }
        for (int i = 0; i < picture.links().size(); i++) {
            from.get(picture.links().get(i).from()).add(i);
        }
        List<Integer> order = new ArrayList<>();
        boolean[] goesBack = new boolean[picture.links().size()];
        visit(picture.links(), from, order, goesBack);
        for (int each : order.reversed()) {
            for (int number : from.get(each)) {
                Link line = picture.links().get(number);
                if (!goesBack[number]) {
                    int lower = Math.max(layer.get(line.to()), layer.get(each) + 1);
                    layer.set(line.to(), lower);
                    depth = Math.max(depth, lower);
                }
            }
        }
        goodEndsBelowBadOnes(picture);
        for (int i = 0; i < goesBack.length; i++) {
            route(picture.links().get(i), goesBack[i]);
        }
    }

    /** So that ways to a good end can pass a bad one at both sides. */
    private void goodEndsBelowBadOnes(PictureGraph picture) {
        Set<Integer> bad = new HashSet<>();
        for (Vertex each : picture.vertices()) {
            if (each.state().ends() && each.state().bad()) {
                bad.add(layer.get(each.id()));
            }
        }
        for (Vertex each : picture.vertices()) {
            int its = layer.get(each.id());
            if (each.state().ends() && !each.state().bad() && bad.contains(its)) {
                layer.set(each.id(), its + 1);
                depth = Math.max(depth, its + 1);
            }
        }
    }

    private int vertex(int in) {
        layer.add(in);
        down.add(new ArrayList<>());
        up.add(new ArrayList<>());
        return layer.size() - 1;
    }

    /** Depth first; what is left last comes first in the order. */
    private void visit(
            List<Link> lines, List<List<Integer>> from, List<Integer> order, boolean[] goesBack) {
        int[] state = new int[spots];
        int[] edge = new int[spots];
        Deque<Integer> path = new ArrayDeque<>();
        if (spots > 0) {
            path.push(0);
            state[0] = 1;
        }
        while (!path.isEmpty()) {
            int at = path.element();
            if (edge[at] == from.get(at).size()) {
                state[at] = 2;
                order.add(path.pop());
                continue;
            }
            int number = from.get(at).get(edge[at]++);
            Link line = lines.get(number);
            if (state[line.to()] == 1) {
                goesBack[number] = true;
            } else if (state[line.to()] == 0) {
                state[line.to()] = 1;
                path.push(line.to());
            }
        }
    }

    private void route(Link line, boolean goesBack) {
        List<Integer> route = new ArrayList<>(List.of(line.from()));
        back.add(goesBack);
        if (!goesBack) {
            for (int i = layer.get(line.from()) + 1; i < layer.get(line.to()); i++) {
                join(route, vertex(i));
            }
            join(route, line.to());
        } else {
            route.add(line.to());
        }
        routes.add(route);
    }

    private void join(List<Integer> route, int next) {
        down.get(route.getLast()).add(next);
        up.get(next).add(route.getLast());
        route.add(next);
    }

    boolean bend(int vertex) {
        return vertex >= spots;
    }

    int depth() {
        return depth + 1;
    }
}
