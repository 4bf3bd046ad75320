package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.Transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a graph is drawn one by one: ends of the same outcome are one vertex, and where a graph
 * is large a chain without a choice is one link. Immutable.
 */
public final class PictureGraph {
    private static final int MOST_WHOLE = 120;
    private static final int MOST_CHAINED = 260;

    private final Form form;
    private final List<Vertex> vertices;
    private final List<Link> links;
    private final int[] vertexOf;
    private final Map<Transition, Integer> linkOf;

    /** How much of it is drawn. */
    public enum Form {
        /** Each state and each step. */
        WHOLE,
        /** Chains without a choice as one link. */
        CHAINS,
        /** Only how many states each layer has. */
        LAYERS
    }

    /**
     * What is drawn for a state, or for all ends of one outcome.
     *
     * @param state a nearest one of them
     * @param states how many it stands for
     * @param lost whether it goes on, but no way leads to a good end any more
     */
    public record Vertex(int id, Node state, int states, boolean lost) {}

    /**
     * A step, or a chain of them.
     *
     * @param ring whether it is part of a way round for ever
     */
    public record Link(int from, int to, List<Transition> steps, boolean ring) {
        public Link {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Where a state is drawn.
     *
     * @param link on which it lies; -1 where it is a vertex
     * @param part how far along the link, from 0 to 1
     */
    public record Where(int vertex, int link, double part) {}

    private PictureGraph(
            Form form,
            List<Vertex> vertices,
            List<Link> links,
            int[] vertexOf,
            Map<Transition, Integer> linkOf) {
        this.form = form;
        this.vertices = List.copyOf(vertices);
        this.links = List.copyOf(links);
        this.vertexOf = vertexOf;
        this.linkOf = linkOf;
    }

    /**
     * Draws as much as can be read.
     *
     * @param rings the steps of ways round that go on for ever and should not
     */
    public static PictureGraph of(ScheduleGraph graph, List<List<Transition>> rings) {
        if (graph.large()) {
            return new PictureGraph(Form.LAYERS, List.of(), List.of(), new int[0], Map.of());
        }
        PictureGraph whole = with(graph, rings, Form.WHOLE);
        if (whole.vertices.size() <= MOST_WHOLE) {
            return whole;
        }
        PictureGraph chained = with(graph, rings, Form.CHAINS);
        return chained.vertices.size() <= MOST_CHAINED
                ? chained
                : new PictureGraph(
                        Form.LAYERS, List.of(), List.of(), new int[graph.nodes().size()], Map.of());
    }

    private static PictureGraph with(ScheduleGraph graph, List<List<Transition>> rings, Form form) {
        int[] into = graph.degreesIn();
        boolean[] lost = graph.lost();
        int[] vertexOf = new int[graph.nodes().size()];
        Arrays.fill(vertexOf, -1);
        Map<Integer, Integer> ends = new HashMap<>();
        List<Vertex> vertices = new ArrayList<>();
        for (Node each : graph.nodes()) {
            boolean inChain =
                    form == Form.CHAINS
                            && each.number() > 0
                            && into[each.number()] == 1
                            && each.edges().size() == 1
                            && each.edges().getFirst().to() != each.number();
            Integer end = each.ends() ? ends.get(each.outcome()) : null;
            if (end != null) {
                Vertex known = vertices.get(end);
                Node nearest = each.distance() < known.state().distance() ? each : known.state();
                vertices.set(end, new Vertex(end, nearest, known.states() + 1, false));
                vertexOf[each.number()] = end;
            } else if (!inChain) {
                int id = vertices.size();
                vertices.add(new Vertex(id, each, 1, lost[each.number()]));
                vertexOf[each.number()] = id;
                if (each.ends()) {
                    ends.put(each.outcome(), id);
                }
            }
        }
        List<Link> links = new ArrayList<>();
        Map<Transition, Integer> linkOf = new HashMap<>();
        for (Node each : graph.nodes()) {
            if (vertexOf[each.number()] >= 0) {
                for (Transition edge : each.edges()) {
                    Link link = link(edge, graph, vertexOf, rings);
                    link.steps().forEach(it -> linkOf.put(it, links.size()));
                    links.add(link);
                }
            }
        }
        return new PictureGraph(form, vertices, links, vertexOf, linkOf);
    }

    private static Link link(
            Transition first, ScheduleGraph graph, int[] vertexOf, List<List<Transition>> rings) {
        List<Transition> steps = new ArrayList<>(List.of(first));
        while (vertexOf[steps.getLast().to()] < 0) {
            steps.add(graph.node(steps.getLast().to()).edges().getFirst());
        }
        return new Link(
                vertexOf[first.from()],
                vertexOf[steps.getLast().to()],
                steps,
                rings.stream().anyMatch(it -> it.contains(first)));
    }

    public Form form() {
        return form;
    }

    public List<Vertex> vertices() {
        return vertices;
    }

    /** From each vertex, in the order of its steps. */
    public List<Link> links() {
        return links;
    }

    /** Where the last state of a way is drawn; not of layers. */
    public Where where(List<Transition> way) {
        if (way.isEmpty()) {
            return new Where(0, -1, 0);
        }
        int vertex = vertexOf[way.getLast().to()];
        if (vertex >= 0) {
            return new Where(vertex, -1, 0);
        }
        int link = linkOf.getOrDefault(way.getLast(), -1);
        List<Transition> steps = links.get(link).steps();
        return new Where(-1, link, (steps.indexOf(way.getLast()) + 1.0) / steps.size());
    }

    /** The links that a way goes along, whole or in part, each once, in its order. */
    public List<Integer> along(List<Transition> way) {
        return way.stream().map(it -> linkOf.getOrDefault(it, -1)).distinct().toList();
    }

    /** Of the links that leave a vertex. */
    public List<Link> from(Vertex vertex) {
        return links.stream().filter(it -> it.from() == vertex.id()).toList();
    }
}
