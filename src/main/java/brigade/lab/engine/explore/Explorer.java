package brigade.lab.engine.explore;

import brigade.lab.engine.explore.StateGraph.State;
import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Carriers;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.RunOptions;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.Turn;
import brigade.lab.engine.run.UncontrolledException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds every state that a program can be in: depth first, going on from where a run stands; only
 * where it comes to a state that is known already, a new run goes to the last choice that is left.
 */
public final class Explorer {
    private static final long TELL_NANOS = 200_000_000;

    private final LoadedProgram program;
    private final RunOptions options;
    private final StateLimits limits;
    private final Carriers carriers = Carriers.best();
    private final StateKeys keys;
    private final Map<StateKey, State> known = new HashMap<>();
    private final StateGraph graph = new StateGraph();
    private final Deque<Open> open = new ArrayDeque<>();
    private final long since = System.nanoTime();
    private long told = since;
    private long runs;
    private int threads;
    private boolean complete = true;
    private boolean mainSteps;
    private final @Nullable GraphNotes notes;

    /** A choice that no run has made yet. */
    private record Open(State state, int choice) {}

    public Explorer(LoadedProgram program, RunOptions options, StateLimits limits) {
        this(program, options, limits, null);
    }

    /**
     * One that can tell of each state.
     *
     * @param notes what it writes down on its way; null if nobody wants to know
     */
    public Explorer(
            LoadedProgram program,
            RunOptions options,
            StateLimits limits,
            @Nullable GraphNotes notes) {
        this.notes = notes;
        this.program = program;
        this.options = options;
        this.limits = limits;
        keys = new StateKeys(program);
    }

    /**
     * Explores it.
     *
     * @param progress is told now and then how many states are known
     * @throws UncontrolledException if it does what cannot be controlled
     */
    public Exploration explore(IntConsumer progress) {
        Run run = begin(List.of());
        State state = graph.add(null, "");
        known.put(keys.of(run), state);
        expand(run, state);
        goOn(run, state, 0);
        while (!open.isEmpty()) {
            if (overLimit()) {
                complete = false;
                break;
            }
            tell(progress);
            Open next = open.pop();
            Run again = begin(next.state().path());
            goOn(again, next.state(), next.choice());
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        Analysis analysis = new Analysis(graph, complete);
        Exploration result =
                analysis.result(
                        threads + (mainSteps ? 1 : 0), new Exploration.Effort(runs, seconds));
        if (notes != null) {
            notes.finish(graph, analysis, result);
        }
        return result;
    }

    private void tell(IntConsumer progress) {
        long now = System.nanoTime();
        if (now - told > TELL_NANOS) {
            told = now;
            progress.accept(graph.states().size());
        }
    }

    private boolean overLimit() {
        return graph.states().size() >= limits.states()
                || System.nanoTime() - since > limits.time().toNanos();
    }

    /** A run that has made these steps, with the frames of where its threads stand now. */
    private Run begin(List<String> path) {
        Run run = new Run(program, options, carriers);
        runs++;
        int[] arrivals = new int[Schedules.MOST_THREADS];
        for (String each : path) {
            if (Character.isUpperCase(each.charAt(0))) {
                arrivals[Schedules.number(each)]++;
            }
        }
        run.capture(arrivals);
        run.begin(new LabThread());
        for (String each : path) {
            run.step(Schedules.choice(run, each));
        }
        return run;
    }

    private void goOn(Run run, State from, int choice) {
        State state = from;
        int index = choice;
        while (index < state.tokens.length) {
            String token = state.tokens[index];
            run.step(Schedules.choice(run, token));
            StateKey key = keys.of(run);
            State next = known.get(key);
            boolean seen = next != null;
            if (next == null) {
                next = graph.add(state, token);
                known.put(key, next);
                expand(run, next);
            }
            state.next[index] = next;
            if (seen) {
                return;
            }
            if (next.depth >= limits.steps() || overLimit()) {
                complete = false;
                return;
            }
            state = next;
            index = 0;
        }
    }

    /** What can happen in a new state; all but the first is left for later. */
    private void expand(Run run, State state) {
        List<Turn> choices = run.choices();
        state.tokens = choices.stream().map(Turn::token).toArray(String[]::new);
        state.next = new State[choices.size()];
        for (int i = choices.size() - 1; i > 0; i--) {
            open.push(new Open(state, i));
        }
        for (Strand each : run.strands()) {
            if (!each.ended()) {
                state.alive |= 1L << each.number();
                state.ready |= each.free() ? 1L << each.number() : 0;
            }
        }
        threads = Math.max(threads, run.strands().size() - 1);
        mainSteps |= choices.stream().anyMatch(it -> it.strand().number() == 0);
        if (choices.isEmpty()) {
            state.outcome = Outcome.of(run);
        }
        List<Race> races = Race.all(run);
        state.race = races.isEmpty() ? null : races.getFirst();
        if (notes != null) {
            notes.state(run, state, choices, races);
        }
    }
}
