package brigade.lab.engine.run;

import java.util.ArrayList;
import java.util.List;

/** Works out what could happen next in a run. */
final class Turns {
    private final Run run;
    private final RunOptions options;

    Turns(Run run, RunOptions options) {
        this.run = run;
        this.options = options;
    }

    List<Turn> now() {
        List<Turn> turns = new ArrayList<>();
        for (Strand each : run.strands()) {
            if (each.free() || (options.anyTime() && freeInTime(each))) {
                addAll(turns, each);
            }
        }
        if (turns.isEmpty()) {
            long next = nextDeadline();
            for (Strand each : run.strands()) {
                if (each.deadline == next && next != Strand.NEVER && freeInTime(each)) {
                    addAll(turns, each);
                }
            }
        }
        if (run.wakeUps() > 0) {
            for (Strand each : run.strands()) {
                if (!each.ended && each.action == Action.RELOCK && !each.notified()) {
                    turns.add(new Turn(each, Turn.WAKE_UP));
                }
            }
        }
        return turns;
    }

    private static void addAll(List<Turn> turns, Strand strand) {
        for (int i = 0; i < strand.alternatives(); i++) {
            turns.add(new Turn(strand, i));
        }
    }

    private long nextDeadline() {
        return run.strands().stream()
                .filter(this::freeInTime)
                .mapToLong(each -> each.deadline)
                .min()
                .orElse(Strand.NEVER);
    }

    /** Whether it could go on when its time is over. */
    private boolean freeInTime(Strand strand) {
        return !strand.ended
                && strand.deadline != Strand.NEVER
                && run.at(strand.deadline, strand::free);
    }
}
