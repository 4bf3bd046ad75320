package brigade.ui.lab.mend;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.graph.SharedVariable;
import brigade.ui.lab.model.Explorations;

import java.util.Optional;

/**
 * What is known of whether a program can go wrong.
 *
 * @param kind the first of these that holds
 * @param all empty as long as nothing is known
 */
record LabVerdict(Kind kind, Optional<AllSchedules> all, String problem) {

    enum Kind {
        /** Every schedule is being tried. */
        RUNNING,
        /** It cannot be explored. */
        PROBLEM,
        /** A schedule leads to what should not be. */
        BROKEN,
        /** No schedule does, but nothing orders two accesses. */
        RACE,
        /** A part runs free, so nobody knows. */
        FREE,
        /** There are more states than were tried. */
        INCOMPLETE,
        PROVEN
    }

    static LabVerdict of(Explorations.State state) {
        AllSchedules all = state.result().orElse(null);
        if (all == null) {
            Kind kind = state.problem().isEmpty() ? Kind.RUNNING : Kind.PROBLEM;
            return new LabVerdict(kind, Optional.empty(), state.problem());
        }
        return new LabVerdict(kind(all.explored()), Optional.of(all), "");
    }

    private static Kind kind(Explored explored) {
        if (explored.worst().isPresent()) {
            return Kind.BROKEN;
        }
        if (!explored.doubts().race().isEmpty()) {
            return Kind.RACE;
        }
        if (!explored.doubts().free().isEmpty()) {
            return Kind.FREE;
        }
        return explored.proven() ? Kind.PROVEN : Kind.INCOMPLETE;
    }

    /** The shortest schedule that shows what is wrong; empty where none is known. */
    Optional<String> schedule() {
        return switch (kind) {
            case BROKEN -> all.flatMap(it -> it.explored().worst()).map(Explored.Result::schedule);
            case RACE -> all.map(it -> it.explored().doubts().raceSchedule());
            default -> Optional.empty();
        };
    }

    /** A variable with two accesses that nothing orders. */
    Optional<SharedVariable> racy() {
        return all.flatMap(
                it -> it.variables().stream().filter(each -> each.race().isPresent()).findFirst());
    }
}
