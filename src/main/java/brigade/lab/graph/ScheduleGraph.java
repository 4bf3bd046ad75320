package brigade.lab.graph;

import brigade.lab.wire.LabMessage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The states of a program and the steps between them; 0 is the first state. Immutable.
 *
 * @param nodes in the order of their numbers; none of a large graph, which has only layers
 * @param layers how many states are so many steps away; only of a large graph
 */
public record ScheduleGraph(List<Node> nodes, List<StateLayer> layers) {
    /** None. */
    public static final int NO_OUTCOME = -1;

    public ScheduleGraph {
        nodes = List.copyOf(nodes);
        layers = List.copyOf(layers);
    }

    /**
     * A state.
     *
     * @param distance how many steps a shortest way to it has
     * @param outcome which of the outcomes it is, from 0; {@link #NO_OUTCOME} where it goes on
     * @param bad whether that outcome should not be
     * @param race whether two accesses come next that nothing orders
     */
    public record Node(
            int number,
            int distance,
            int outcome,
            boolean bad,
            boolean race,
            List<Transition> edges) {
        public Node {
            edges = List.copyOf(edges);
        }

        public boolean ends() {
            return outcome != NO_OUTCOME;
        }
    }

    /**
     * A step from one state to another.
     *
     * @param token as in schedules
     */
    public record Transition(int from, int to, String token, StepNote step) {}

    /**
     * What a step does.
     *
     * @param thread its letter, as in schedules
     * @param action the engine's word for it, such as READ
     * @param variable what it does it with; empty where that is nothing in particular
     * @param line in the source; 0 where it is in no line
     */
    public record StepNote(String thread, String action, String variable, int line) {}

    /** So many states of a large graph, and those of them that are ends. */
    public record StateLayer(long states, List<Ends> ends) {
        public StateLayer {
            ends = List.copyOf(ends);
        }
    }

    /** How many states of a layer are an outcome. */
    public record Ends(int outcome, boolean bad, int states) {}

    /**
     * As the lab JVM tells it.
     *
     * @param bad which outcomes should not be
     */
    public static ScheduleGraph of(LabMessage message, IntPredicate bad) {
        List<StepNote> steps =
                message.messages("steps").stream()
                        .map(it ->
                                new StepNote(
                                        it.text("thread"),
                                        it.text("action"),
                                        it.text("variable"),
                                        (int) it.number("line")))
                        .toList();
        List<Node> nodes = new ArrayList<>();
        for (LabMessage each : message.messages("nodes")) {
            nodes.add(node(nodes.size(), each, steps, bad));
        }
        return new ScheduleGraph(
                nodes, message.messages("layers").stream().map(it -> layer(it, bad)).toList());
    }

    private static Node node(int number, LabMessage from, List<StepNote> steps, IntPredicate bad) {
        List<Integer> to = from.numbers("to");
        List<String> tokens = from.texts("tokens");
        List<Integer> does = from.numbers("steps");
        List<Transition> edges = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            edges.add(new Transition(number, to.get(i), tokens.get(i), steps.get(does.get(i))));
        }
        int outcome = (int) from.numberOr("outcome", NO_OUTCOME);
        return new Node(
                number,
                (int) from.number("distance"),
                outcome,
                outcome != NO_OUTCOME && bad.test(outcome),
                from.flag("race"),
                edges);
    }

    private static StateLayer layer(LabMessage from, IntPredicate bad) {
        List<Integer> outcomes = from.numbers("outcomes");
        List<Integer> states = from.numbers("ends");
        List<Ends> ends = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            int outcome = outcomes.get(i);
            ends.add(new Ends(outcome, bad.test(outcome), states.get(i)));
        }
        return new StateLayer(from.number("states"), ends);
    }

    public Node node(int number) {
        return nodes.get(number);
    }

    /** Whether it is told only by layers. */
    public boolean large() {
        return nodes.isEmpty();
    }

    /** The steps of a shortest schedule to a state. */
    public List<Transition> shortestTo(int number) {
        Transition[] by = new Transition[nodes.size()];
        boolean[] seen = new boolean[nodes.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(0));
        seen[0] = true;
        while (!next.isEmpty() && !seen[number]) {
            for (Transition each : node(next.remove()).edges()) {
                if (!seen[each.to()]) {
                    seen[each.to()] = true;
                    by[each.to()] = each;
                    next.add(each.to());
                }
            }
        }
        List<Transition> way = new ArrayList<>();
        for (int at = number; at != 0 && by[at] != null; at = by[at].from()) {
            way.add(by[at]);
        }
        return way.reversed();
    }

    /**
     * The steps of a schedule, as far as it fits.
     *
     * @param tokens as in schedules; parentheses are passed over
     */
    public List<Transition> follow(List<String> tokens) {
        List<Transition> way = new ArrayList<>();
        int at = 0;
        for (String token : tokens) {
            if (token.equals("(") || token.equals(")")) {
                continue;
            }
            Optional<Transition> step = large() ? Optional.empty() : step(at, token);
            if (step.isEmpty()) {
                return way;
            }
            way.add(step.get());
            at = step.get().to();
        }
        return way;
    }

    private Optional<Transition> step(int from, String token) {
        return node(from).edges().stream()
                .filter(it -> it.token().equals(token) || it.token().equals(token + "1"))
                .findFirst();
    }

    /** The steps of a way as a schedule's. */
    public static List<String> tokens(List<Transition> way) {
        return way.stream().map(Transition::token).toList();
    }

    /** How many layers it has. */
    public int depth() {
        return large()
                ? layers.size()
                : 1 + nodes.stream().mapToInt(Node::distance).max().orElse(0);
    }

    /** For each state that goes on: whether only bad ends are left; false if all ends are bad. */
    public boolean[] lost() {
        return new Prospects(this).lost();
    }

    /** For each state how many steps lead into it. */
    int[] degreesIn() {
        int[] degrees = new int[nodes.size()];
        nodes.forEach(node -> node.edges().forEach(it -> degrees[it.to()]++));
        return degrees;
    }
}
