package brigade.lab;

import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.SharedVariable;
import brigade.lab.wire.LabMessage;

import java.util.List;

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
