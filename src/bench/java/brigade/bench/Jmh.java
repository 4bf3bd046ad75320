package brigade.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.HashMap;
import java.util.Map;

/** Runs the benchmarks of a class and gives their figures by the name of the method. */
record Jmh(Map<String, Figures> figures) {

    private static final int FORKS = 3;
    private static final int ITERATIONS = 4;
    private static final TimeValue LENGTH = TimeValue.milliseconds(500);

    /**
     * The figures of one method.
     *
     * @param nanos an operation, the median of the iterations: a busy machine disturbs some of them
     * @param bytes allocated by an operation
     */
    record Figures(double nanos, double bytes) {}

    static Jmh run(Class<?> benchmarks) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(benchmarks.getName() + "\\..*")
                        .forks(FORKS)
                        .warmupIterations(ITERATIONS)
                        .warmupTime(LENGTH)
                        .measurementIterations(ITERATIONS)
                        .measurementTime(LENGTH)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        Map<String, Figures> figures = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            figures.put(
                    result.getPrimaryResult().getLabel(),
                    new Figures(
                            result.getPrimaryResult().getStatistics().getPercentile(50),
                            allocated(result)));
        }
        return new Jmh(figures);
    }

    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }

    Figures of(String method) {
        Figures found = figures.get(method);
        if (found == null) {
            throw new IllegalArgumentException("no benchmark '" + method + "'");
        }
        return found;
    }
}
