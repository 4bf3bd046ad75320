package brigade.bench;

import brigade.observe.live.LiveJvm;

import java.util.List;

/** Threads that fight for a monitor, watched at 1 ms and not, by turns. */
final class ObserveOverhead implements Experiment {

    private static final int THREADS = 4;
    private static final int TIMES = 5;
    private static final int WARM_UP = 4;
    private static final int SECONDS = 3;

    @Override
    public List<Bar> run() throws Exception {
        try (ObservedProgram program =
                ObservedProgram.start(ObservedProgram.ownJdk(), "contended", THREADS)) {
            throughput(program, WARM_UP);
            Medians.Pair pair =
                    Medians.paired(
                            TIMES,
                            () -> {
                                throughput(program, 1);
                                return throughput(program, SECONDS);
                            },
                            () -> watched(program));
            return List.of(
                    Bar.atLeastTimes(
                            0.97,
                            "turns of a contended monitor a second, watched",
                            pair.second(),
                            "",
                            pair.first()));
        }
    }

    private static double watched(ObservedProgram program) throws Exception {
        try (LiveJvm _ = LiveJvm.attach(program.pid(), LiveJvm.USUAL_THRESHOLD)) {
            throughput(program, 2); // its recorder starts
            return throughput(program, SECONDS);
        }
    }

    private static double throughput(ObservedProgram program, int seconds) throws Exception {
        double sum = 0;
        for (int i = 0; i < seconds; i++) {
            sum += Double.parseDouble(program.line());
        }
        return sum / seconds;
    }
}
