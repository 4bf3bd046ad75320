package brigade.ui.lab.model;

import brigade.lab.AllSchedules;
import brigade.lab.Freedom;
import brigade.lab.LabProgram;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of all schedules of the programs of a lab. */
public final class Explorations {

    /** A program, and what its scheduler may do. */
    private record Asked(LabProgram program, Freedom freedom) {}

    /**
     * How far an exploration is.
     *
     * @param states that are known while it is under way
     * @param problem why there is no result, in one line; empty
     */
    public record State(
            boolean running, long states, Optional<AllSchedules> result, String problem) {
        static final State NONE = new State(false, 0, Optional.empty(), "");
    }

    private final LabWork work;
    private final LabErrands errands;
    private final Runnable changed;
    private final Map<Asked, State> known = new HashMap<>();

    Explorations(LabWork work, LabErrands errands, Runnable changed) {
        this.work = work;
        this.errands = errands;
        this.changed = changed;
    }

    /** What is known of a program. */
    public State of(LabProgram program, Freedom freedom) {
        return known.getOrDefault(new Asked(program, freedom), State.NONE);
    }

    /** Explores it, if that has not been done. */
    public void explore(LabProgram program, Freedom freedom) {
        Asked asked = new Asked(program, freedom);
        State before = of(program, freedom);
        if (before.running || before.result.isPresent()) {
            return;
        }
        put(asked, new State(true, 0, Optional.empty(), ""));
        errands.run(
                () -> work.explore(program, freedom.limits(), states -> reached(asked, states)),
                result -> put(asked, new State(false, 0, Optional.of(result), "")),
                why -> put(asked, new State(false, 0, Optional.empty(), why)));
    }

    private void reached(Asked asked, long states) {
        errands.uiThread()
                .execute(() -> {
                    if (known.getOrDefault(asked, State.NONE).running) {
                        put(asked, new State(true, states, Optional.empty(), ""));
                    }
                });
    }

    private void put(Asked asked, State state) {
        known.put(asked, state);
        changed.run();
    }
}
