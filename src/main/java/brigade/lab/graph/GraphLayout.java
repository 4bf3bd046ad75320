package brigade.lab.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where spots and lines of a picture are: layers downwards, from 0; across in units of the least
 * distance of two spots. Takes some milliseconds for some hundred spots: not on the UI thread.
 *
 * @param spots by their ids
 * @param routes by the number of the line
 * @param width from the leftmost to the rightmost
 * @param layers how many there are
 */
public record GraphLayout(List<Position> spots, List<LinkRoute> routes, double width, int layers) {
    private static final int ROUNDS = 24;
    private static final double BESIDE_A_BEND = 0.6;

    public GraphLayout {
        spots = List.copyOf(spots);
        routes = List.copyOf(routes);
    }

    /** A place. */
    public record Position(double x, double y) {}

    /**
     * The way of a line.
     *
     * @param back whether it goes up again, or round to where it begins
     */
    public record LinkRoute(List<Position> points, boolean back) {
        public LinkRoute {
            points = List.copyOf(points);
        }
    }

    /** Lays a picture out; the same picture each time the same way. */
    public static GraphLayout of(PictureGraph picture) {
        GraphLayers layers = new GraphLayers(picture);
        double[] x = across(layers, new Crossings(layers).layers());
        double least = Arrays.stream(x).min().orElse(0);
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            all.add(new Position(x[i] - least, layers.layer.get(i)));
        }
        List<LinkRoute> routes = new ArrayList<>();
        for (int i = 0; i < layers.routes.size(); i++) {
            List<Position> points = layers.routes.get(i).stream().map(all::get).toList();
            routes.add(new LinkRoute(points, layers.back.get(i)));
        }
        return new GraphLayout(
                all.subList(0, picture.vertices().size()),
                routes,
                Arrays.stream(x).max().orElse(0) - least,
                layers.depth());
    }

    private static double[] across(GraphLayers graph, List<List<Integer>> layers) {
        double[] x = new double[graph.layer.size()];
        for (List<Integer> each : layers) {
            for (int i = 0; i < each.size(); i++) {
                x[each.get(i)] = i - (each.size() - 1) / 2.0;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean downwards = round % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Integer> layer = layers.get(downwards ? i : layers.size() - 1 - i);
                place(graph, layer, x, round);
            }
        }
        return x;
    }

    /**
     * Puts each vertex of a layer as near as can be to the middle of its neighbours: least squares
     * with least distances, by pooling those that would overlap.
     */
    private static void place(GraphLayers graph, List<Integer> layer, double[] x, int round) {
        double[] wanted = new double[layer.size()];
        double[] offset = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            int vertex = layer.get(i);
            if (i > 0) {
                boolean bend = graph.bend(vertex) || graph.bend(layer.get(i - 1));
                offset[i] = offset[i - 1] + (bend ? BESIDE_A_BEND : 1);
            }
            wanted[i] = middle(graph, vertex, x, round) - offset[i];
        }
        double[] sums = new double[wanted.length];
        int[] sizes = new int[wanted.length];
        int pools = 0;
        for (double each : wanted) {
            sums[pools] = each;
            sizes[pools] = 1;
            while (pools > 0 && sums[pools - 1] / sizes[pools - 1] > sums[pools] / sizes[pools]) {
                sums[pools - 1] += sums[pools];
                sizes[pools - 1] += sizes[pools];
                pools--;
            }
            pools++;
        }
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < sizes[pool]; i++, at++) {
                x[layer.get(at)] = sums[pool] / sizes[pool] + offset[at];
            }
        }
    }

    private static double middle(GraphLayers graph, int vertex, double[] x, int round) {
        List<Integer> up = graph.up.get(vertex);
        List<Integer> down = graph.down.get(vertex);
        boolean both = round >= ROUNDS / 2;
        List<Integer> neighbours = new ArrayList<>();
        if (both || round % 2 == 0) {
            neighbours.addAll(up);
        }
        if (both || round % 2 == 1) {
            neighbours.addAll(down);
        }
        return neighbours.stream().mapToDouble(it -> x[it]).average().orElse(x[vertex]);
    }
}
