package brigade.lab.engine.explore;

import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Carriers;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.RunOptions;
import brigade.lab.engine.run.Turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every schedule of a small program from its beginning, and merges nothing: slow, but so
 * simple that it tells whether {@link Explorer} is right.
 */
public final class Enumeration {
    private Enumeration() {}

    /**
     * How many schedules lead to each outcome.
     *
     * @param most schedules; a program with a loop has no end of them
     */
    public static Map<Outcome, Long> of(LoadedProgram program, RunOptions options, long most) {
        Map<Outcome, Long> counts = new HashMap<>();
        List<Integer> path = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        Carriers carriers = Carriers.best();
        for (long runs = 0; runs < most; runs++) {
            Run run = new Run(program, options, carriers);
            run.begin(new LabThread());
            List<Turn> choices = run.choices();
            for (int depth = 0; !choices.isEmpty(); depth++) {
                if (depth == path.size()) {
                    path.add(0);
                    widths.add(choices.size());
                }
                run.step(choices.get(path.get(depth)));
                choices = run.choices();
            }
            counts.merge(Outcome.of(run), 1L, Long::sum);
            while (!path.isEmpty() && path.getLast() + 1 == widths.getLast()) {
                path.removeLast();
                widths.removeLast();
            }
            if (path.isEmpty()) {
                return counts;
            }
            path.set(path.size() - 1, path.getLast() + 1);
        }
        throw new IllegalStateException("more than " + most + " schedules");
    }
}
