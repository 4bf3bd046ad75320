package brigade.lab;

import brigade.lab.graph.NearestPass;
import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.lab.graph.SharedVariable;
import brigade.lab.wire.LabMessage;
import brigade.lab.wire.Schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of all schedules of a program, and the states between.
 *
 * @param graph whose outcomes are those of {@code explored}, by their place in its list
 * @param variables that several threads use and somebody changes
 */
public record AllSchedules(
        LabProgram program,
        Explored explored,
        ScheduleGraph graph,
        List<SharedVariable> variables) {
    public AllSchedules {
        variables = List.copyOf(variables);
    }

    /**
     * A way round that goes on for ever and should not.
     *
     * @param outcome its place in the list of outcomes
     */
    public record Ring(int outcome, List<Transition> steps) {
        public Ring {
            steps = List.copyOf(steps);
        }
    }

    /** Those of all livelocks, as the graph has them. */
    public List<Ring> rings() {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < explored.outcomes().size(); i++) {
            List<String> steps = Schedule.of(explored.outcomes().get(i).schedule()).steps();
            int from = steps.indexOf("(");
            List<Transition> way = from < 0 ? List.of() : graph.follow(steps);
            if (from >= 0 && way.size() > from) {
                rings.add(new Ring(i, way.subList(from, way.size())));
            }
        }
        return rings;
    }

    /** A schedule that passes, next to the shortest one that fails; empty where there is none. */
    public Optional<NearestPass> nearestPass() {
        return explored.worst()
                .flatMap(it -> NearestPass.of(graph, Schedule.of(it.schedule()).steps()));
    }

    static AllSchedules of(LabMessage answer, LabProgram program) {
        Explored explored = Explored.of(answer, program);
        LabMessage graph = answer.message("graph");
        return new AllSchedules(
                program,
                explored,
                ScheduleGraph.of(graph, it -> explored.outcomes().get(it).bad()),
                graph.messages("fields").stream().map(SharedVariable::of).toList());
    }
}
