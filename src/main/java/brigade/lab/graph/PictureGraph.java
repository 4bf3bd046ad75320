package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.Transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a graph is drawn one by one: ends of the same outcome are one spot, and where a graph is
 * large a chain without a choice is one line. Immutable.
 */
public final class PictureGraph {
    private static final int MOST_WHOLE = 120;
    private static final int MOST_CHAINED = 260;

    private final Form form;
    private final List<Vertex> spots;
    private final List<Link> lines;
    private final int[] spotOf;
    private final Map<Transition, Integer> lineOf;

    /** How much of it is drawn. */
    public enum Form {
        /** Each state and each step. */
        WHOLE,
        /** Chains without a choice as one line. */
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
     * @param line on which it lies; -1 where it is a spot
     * @param part how far along the line, from 0 to 1
     */
    public record Where(int spot, int line, double part) {}

    private PictureGraph(
            Form form,
            List<Vertex> spots,
            List<Link> lines,
            int[] spotOf,
            Map<Transition, Integer> lineOf) {
        this.form = form;
        this.spots = List.copyOf(spots);
        this.lines = List.copyOf(lines);
        this.spotOf = spotOf;
        this.lineOf = lineOf;
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
        if (whole.spots.size() <= MOST_WHOLE) {
            return whole;
        }
        PictureGraph chained = with(graph, rings, Form.CHAINS);
        return chained.spots.size() <= MOST_CHAINED
                ? chained
                : new PictureGraph(
                        Form.LAYERS, List.of(), List.of(), new int[graph.nodes().size()], Map.of());
    }

    private static PictureGraph with(ScheduleGraph graph, List<List<Transition>> rings, Form form) {
        int[] into = graph.degreesIn();
        boolean[] lost = new Prospects(graph).lost();
        int[] spotOf = new int[graph.nodes().size()];
        Arrays.fill(spotOf, -1);
        Map<Integer, Integer> ends = new HashMap<>();
        List<Vertex> spots = new ArrayList<>();
        for (Node each : graph.nodes()) {
            boolean inChain =
                    form == Form.CHAINS
                            && each.number() > 0
                            && into[each.number()] == 1
                            && each.edges().size() == 1
                            && each.edges().getFirst().to() != each.number();
            Integer end = each.ends() ? ends.get(each.outcome()) : null;
            if (end != null) {
                Vertex known = spots.get(end);
                Node nearest = each.distance() < known.state().distance() ? each : known.state();
                spots.set(end, new Vertex(end, nearest, known.states() + 1, false));
                spotOf[each.number()] = end;
            } else if (!inChain) {
                int id = spots.size();
                spots.add(new Vertex(id, each, 1, lost[each.number()]));
                spotOf[each.number()] = id;
                if (each.ends()) {
                    ends.put(each.outcome(), id);
                }
            }
        }
        List<Link> lines = new ArrayList<>();
        Map<Transition, Integer> lineOf = new HashMap<>();
        for (Node each : graph.nodes()) {
            if (spotOf[each.number()] >= 0) {
                for (Transition edge : each.edges()) {
                    Link line = line(edge, graph, spotOf, rings);
                    line.steps().forEach(it -> lineOf.put(it, lines.size()));
                    lines.add(line);
                }
            }
        }
        return new PictureGraph(form, spots, lines, spotOf, lineOf);
    }

    private static Link line(
            Transition first, ScheduleGraph graph, int[] spotOf, List<List<Transition>> rings) {
        List<Transition> steps = new ArrayList<>(List.of(first));
        while (spotOf[steps.getLast().to()] < 0) {
            steps.add(graph.node(steps.getLast().to()).edges().getFirst());
        }
        return new Link(
                spotOf[first.from()],
                spotOf[steps.getLast().to()],
                steps,
                rings.stream().anyMatch(it -> it.contains(first)));
    }

    public Form form() {
        return form;
    }

    public List<Vertex> spots() {
        return spots;
    }

    /** From each spot, in the order of its steps. */
    public List<Link> lines() {
        return lines;
    }

    /** Where the last state of a way is drawn; not of layers. */
    public Where where(List<Transition> way) {
        if (way.isEmpty()) {
            return new Where(0, -1, 0);
        }
        int spot = spotOf[way.getLast().to()];
        if (spot >= 0) {
            return new Where(spot, -1, 0);
        }
        int line = lineOf.getOrDefault(way.getLast(), -1);
        List<Transition> steps = lines.get(line).steps();
        return new Where(-1, line, (steps.indexOf(way.getLast()) + 1.0) / steps.size());
    }

    /** The lines that a way goes along, whole or in part, each once, in its order. */
    public List<Integer> along(List<Transition> way) {
        return way.stream().map(it -> lineOf.getOrDefault(it, -1)).distinct().toList();
    }

    /** Of the lines that leave a spot. */
    public List<Link> from(Vertex spot) {
        return lines.stream().filter(it -> it.from() == spot.id()).toList();
    }
}
