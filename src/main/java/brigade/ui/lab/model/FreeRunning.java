package brigade.ui.lab.model;

import brigade.lab.LabProgram;
import brigade.lab.Measured;
import brigade.lab.OutcomeKind;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Runs programs many times in threads that nobody schedules, and counts how they end. */
public final class FreeRunning {
    private static final int BATCHES = 20;
    private static final Duration MOST = Duration.ofSeconds(60);

    /**
     * What was measured of a program.
     *
     * @param wanted how many runs are under way; 0 when none are
     * @param done how many of those have been made
     * @param problem why it ended early, in one line; empty
     */
    public record State(long wanted, long done, Measured measured, String problem) {
        static final State NONE = new State(0, 0, Measured.NONE, "");

        public boolean running() {
            return wanted > 0;
        }
    }

    private final LabWork work;
    private final LabErrands errands;
    private final Runnable changed;
    private final Map<LabProgram, State> known = new HashMap<>();
    private volatile boolean cancelled;

    FreeRunning(LabWork work, LabErrands errands, Runnable changed) {
        this.work = work;
        this.errands = errands;
        this.changed = changed;
    }

    public State of(LabProgram program) {
        return known.getOrDefault(program, State.NONE);
    }

    /** Runs it so many times more, unless it is being run. */
    public void run(LabProgram program, long times) {
        State before = of(program);
        if (before.running()) {
            return;
        }
        cancelled = false;
        put(program, new State(times, 0, before.measured, ""));
        errands.run(
                () -> batches(program, times),
                why -> ended(program, why),
                why -> ended(program, cancelled ? "" : why));
    }

    /** Why it ended before all were made; empty. */
    private String batches(LabProgram program, long times) throws IOException {
        long since = System.nanoTime();
        long batch = Math.max(1, times / BATCHES);
        for (long done = 0; done < times && !cancelled; ) {
            Duration left = MOST.minusNanos(System.nanoTime() - since);
            if (left.isNegative()) {
                return "";
            }
            Measured more = work.runFree(program, Math.min(batch, times - done), left);
            done += more.runs();
            long now = done;
            errands.uiThread().execute(() -> counted(program, more, now));
            boolean stuck =
                    more.outcomes().stream().anyMatch(it -> it.kind() == OutcomeKind.LIVELOCK);
            if (more.runs() == 0 || stuck) {
                return "";
            }
        }
        return "";
    }

    private void counted(LabProgram program, Measured more, long done) {
        State now = of(program);
        put(program, new State(now.wanted, done, now.measured.plus(more), ""));
    }

    private void ended(LabProgram program, String why) {
        State now = of(program);
        put(program, new State(0, now.done, now.measured, why));
    }

    private void put(LabProgram program, State state) {
        known.put(program, state);
        changed.run();
    }

    /** Ends the runs that are under way; what was counted stays. */
    public void cancel() {
        cancelled = true;
        work.endFree();
    }
}
