package brigade.bench;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparer;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.Progress;
import brigade.measure.report.Metric;
import brigade.server.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lunch rush through all models, in one run: what each takes, and that nothing is left. */
final class ComparedModels implements Experiment, Comparer.Listener {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public void progress(Model model, Progress.Stage stage, double share) {}

    @Override
    public void measured(Comparison soFar) {}

    @Override
    public List<Bar> run() throws Exception {
        double filesBefore = temporaryFiles();
        CompareSpec spec = CompareSpec.standard().withModels(List.of(Model.values()));
        Comparison run = new Comparer(spec, this).run();
        List<Bar> bars = new ArrayList<>();
        bars.add(
                Bar.atMost(
                        0,
                        "models whose ledger does not balance, or that could not be measured",
                        unbalanced(run),
                        "models"));
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
        for (ModelFigures figures : run.figures()) {
            String name = figures.model() + ": p99 of " + spec.customersPerSecond() + " orders/s";
            bars.add(Bar.seen(name, figures.latency().p99(), "ms", Double.NaN));
        }
        return bars;
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
