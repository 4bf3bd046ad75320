package brigade.bench;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparer;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.MeasurementProgress;
import brigade.measure.compare.ModelFigures;
import brigade.measure.report.Metric;
import brigade.restaurant.Mix;
import brigade.server.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code brigade compare} shows without options: that each model shows its character, in time,
 * and that nothing is left; and the event loop that cooks itself beside the one with workers.
 */
final class ComparedModels implements Experiment, Comparer.Listener {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private static final Mix ONE_HEAVY_IN_TEN = new Mix(0, 24, 44, 22, 10);

    @Override
    public void progress(Model model, MeasurementProgress.Stage stage, double share) {}

    @Override
    public void measured(Comparison soFar) {}

    @Override
    public List<Bar> run() throws Exception {
        double filesBefore = temporaryFiles();
        CompareSpec spec = CompareSpec.standard();
        long start = System.nanoTime();
        Comparison run = new Comparer(spec, this).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Bar> bars = new ArrayList<>();
        bars.add(
                Bar.atMost(
                        0,
                        "models whose ledger does not balance, or that could not be measured",
                        unbalanced(run),
                        "models"));
        bars.add(Bar.atMost(90, "the whole comparison", seconds, "s"));
        bars.add(
                Bar.atMost(
                        0,
                        "sentences that two models share",
                        (double) Sentences.shared(run),
                        "sentences"));
        bars.add(Bar.atMost(0, "processes left", processes(), ""));
        bars.add(Bar.atMost(0, "temporary files left", temporaryFiles() - filesBefore, "files"));
        bars.add(
                ratio(
                        5,
                        "p50, process per request by pool",
                        run,
                        Model.PROCESS_PER_REQUEST,
                        Metric.P50,
                        "ms"));
        bars.add(
                ratio(
                        10,
                        "memory per order in flight, process per request by pool",
                        run,
                        Model.PROCESS_PER_REQUEST,
                        Metric.PER_ORDER,
                        "bytes"));
        bars.add(
                ratio(
                        10,
                        "user-action p99, single thread by pool",
                        run,
                        Model.SINGLE_THREAD,
                        Metric.USER_P99,
                        "ms"));
        bars.add(expected("user-action p99, event loop by pool", run, Model.EVENT_LOOP));
        bars.add(expected("user-action p99, virtual threads by pool", run, Model.VIRTUAL_THREADS));
        bars.add(cooksItself(spec));
        for (ModelFigures figures : run.figures()) {
            String name = figures.model() + ": p99 of " + spec.customersPerSecond() + " orders/s";
            bars.add(Bar.seen(name, figures.service().latency().p99(), "ms", Double.NaN));
        }
        return bars;
    }

    /** 1.5 is expected, but a model is what it is. */
    private static Bar expected(String name, Comparison run, Model model) {
        return Bar.seen(name, userP99(run, model), "ms", userP99(run, Model.THREAD_POOL));
    }

    /**
     * Of ten guests one is heavy, and the others are in the proportions of the web shop; half the
     * load, as two cores could not add up so much otherwise, whoever does it.
     */
    private Bar cooksItself(CompareSpec spec) {
        CompareSpec loop =
                spec.withModels(List.of(Model.EVENT_LOOP))
                        .withMix(ONE_HEAVY_IN_TEN)
                        .withCustomersPerSecond(spec.customersPerSecond() / 2);
        Comparison workers = new Comparer(loop, this).run();
        Comparison itself = new Comparer(loop.withHeavyOnLoop(true), this).run();
        return Bar.atLeastTimes(
                5,
                "user-action p99, event loop that cooks itself by one with workers",
                userP99(itself, Model.EVENT_LOOP),
                "ms",
                userP99(workers, Model.EVENT_LOOP));
    }

    private static double userP99(Comparison run, Model model) {
        return run.of(model).map(Metric.USER_P99::of).orElse(Double.NaN);
    }

    private static double processes() {
        return ProcessHandle.current().descendants().count();
    }

    private static double unbalanced(Comparison run) {
        long balanced = run.figures().stream().filter(ModelFigures::balanced).count();
        return Model.values().length - balanced;
    }

    private static Bar ratio(
            double bound, String name, Comparison run, Model model, Metric metric, String unit) {
        double value = run.of(model).map(metric::of).orElse(Double.NaN);
        double pool = run.of(Model.THREAD_POOL).map(metric::of).orElse(Double.NaN);
        return Bar.atLeastTimes(bound, name, value, unit, pool);
    }

    private static double temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.filter(file -> file.getFileName().toString().startsWith("brigade"))
                    .filter(file -> !file.getFileName().toString().startsWith("brigade-bench-"))
                    .count();
        }
    }
}
