package brigade.bench;

import brigade.lab.ExploreLimits;
import brigade.lab.Explored;
import brigade.lab.LabClient;
import brigade.lab.LabProgram;

import org.jetbrains.lincheck.Lincheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Time to the first failing schedule of the same five programs, by Lincheck's model checker and by
 * Brigade, both warm. Brigade explores all schedules in that time.
 */
final class LabLincheck implements Experiment {
    private static final int ROUNDS = 5;
    private static final int MOST_SCHEDULES = 10_000;

    @Override
    public List<Bar> run() throws Exception {
        List<Bar> bars = new ArrayList<>();
        try (LabClient client = new LabClient()) {
            client.warm();
            for (LincheckProgram each : LincheckProgram.all()) {
                double theirs = median(() -> fails(each));
                double ours = median(() -> explored(client, each));
                bars.add(
                        Bar.atMostTimes(
                                1 / 3.0,
                                "first failing schedule, " + each.name(),
                                ours,
                                "ms",
                                theirs));
            }
        }
        return bars;
    }

    /** Something to be timed. */
    private interface Search {
        void run() throws IOException;
    }

    /** Milliseconds; the first rounds are warm-up. */
    private static double median(Search search) throws IOException {
        double[] millis = new double[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            long since = System.nanoTime();
            search.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - since) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void fails(LincheckProgram program) {
        boolean failed = false;
        try {
            Lincheck.runConcurrentTest(MOST_SCHEDULES, program.body());
        } catch (Throwable e) {
            failed = true;
        }
        if (!failed) {
            throw new IllegalStateException("Lincheck finds nothing wrong in " + program.name());
        }
    }

    private static void explored(LabClient client, LincheckProgram program) throws IOException {
        Explored all =
                client.explore(
                        LabProgram.of(program.lab(), program.lab().variants().getFirst()),
                        ExploreLimits.STANDARD,
                        _ -> {});
        if (all.worst().isEmpty()) {
            throw new IllegalStateException("nothing is wrong in " + program.name());
        }
    }
}
