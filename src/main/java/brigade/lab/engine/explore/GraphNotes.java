package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;
import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.Turn;
import brigade.lab.wire.LabMessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an exploration writes down of each state for those who want to see it: what each step does,
 * and what keeps others out meanwhile. Of a large graph only how many states each layer has.
 */
public final class GraphNotes {
    private final int most;
    private final Map<Step, Integer> steps = new LinkedHashMap<>();
    private final Guards guards = new Guards();
    private LabMessage message = new LabMessage();

    /**
     * For graphs of any size.
     *
     * @param most so many states are told one by one; of a larger graph none is
     */
    public GraphNotes(int most) {
        this.most = most;
    }

    /** What one step of one thread does; line 0 where it is in no line of the program. */
    private record Step(char thread, String action, String variable, int line) {

        static Step of(Turn choice, Names names) {
            Strand strand = choice.strand();
            GateSite site = strand.site();
            String action =
                    choice.alternative() == Turn.WAKE_UP ? "WAKE_UP" : strand.action().name();
            int line = site == null ? 0 : site.line();
            return new Step(strand.letter(), action, used(strand, names), line);
        }

        LabMessage message() {
            return new LabMessage()
                    .with("thread", String.valueOf(thread))
                    .with("action", action)
                    .with("variable", variable)
                    .with("line", (long) line);
        }
    }

    /** What a thread is about to use, as a person reads it. */
    static String used(Strand strand, Names names) {
        GateSite site = strand.site();
        Object target = strand.target();
        if (site != null && site.variable().equals("element") && target != null) {
            return names.of(target) + "[" + strand.element() + "]";
        }
        if (site != null && !site.variable().equals("monitor")) {
            return site.variable().substring(site.variable().lastIndexOf('.') + 1);
        }
        return target == null || strand.action() == Action.BEGIN ? "" : names.of(target);
    }

    void state(Run run, State state, List<Turn> choices, List<Race> races) {
        Names names = new Names(run.program());
        guards.state(run, state, names, races);
        if (state.number < most) {
            state.notes = new int[choices.size()];
            for (int i = 0; i < choices.size(); i++) {
                state.notes[i] =
                        steps.computeIfAbsent(Step.of(choices.get(i), names), _ -> steps.size());
            }
        }
    }

    void finish(StateGraph graph, Analysis analysis, Exploration result) {
        List<Outcome> outcomes =
                result.outcomes().stream().map(Exploration.Found::outcome).toList();
        message = new LabMessage().with("fields", guards.messages(analysis));
        if (graph.states().size() <= most) {
            message.with("steps", steps.keySet().stream().map(Step::message).toList())
                    .with(
                            "nodes",
                            graph.states().stream()
                                    .map(it -> node(it, analysis, outcomes))
                                    .toList());
        } else {
            message.with("layers", layers(graph, analysis, outcomes));
        }
    }

    private static LabMessage node(State state, Analysis analysis, List<Outcome> outcomes) {
        List<Long> to = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<Long> notes = new ArrayList<>();
        for (int i = 0; i < state.next.length; i++) {
            State next = state.next[i];
            if (next != null) {
                to.add((long) next.number);
                tokens.add(state.tokens[i]);
                notes.add((long) state.notes[i]);
            }
        }
        return new LabMessage()
                .with("distance", (long) analysis.distance(state))
                .with(
                        "outcome",
                        state.outcome == null ? null : (long) outcomes.indexOf(state.outcome))
                .with("race", state.race == null ? null : true)
                .with("to", to)
                .with("tokens", tokens)
                .with("steps", notes);
    }

    private static List<LabMessage> layers(
            StateGraph graph, Analysis analysis, List<Outcome> outcomes) {
        Map<Integer, Long> states = new TreeMap<>();
        Map<Integer, Map<Integer, Long>> ends = new TreeMap<>();
        for (State each : graph.states()) {
            int layer = analysis.distance(each);
            states.merge(layer, 1L, Long::sum);
            if (each.outcome != null) {
                ends.computeIfAbsent(layer, _ -> new TreeMap<>())
                        .merge(outcomes.indexOf(each.outcome), 1L, Long::sum);
            }
        }
        List<LabMessage> layers = new ArrayList<>();
        states.forEach((layer, count) -> {
            Map<Integer, Long> here = ends.getOrDefault(layer, Map.of());
            layers.add(
                    new LabMessage()
                            .with("states", count)
                            .with("outcomes", here.keySet().stream().map(Long::valueOf).toList())
                            .with("ends", List.copyOf(here.values())));
        });
        return layers;
    }

    /** What was written down; to be asked after the exploration. */
    public LabMessage message() {
        return message;
    }
}
