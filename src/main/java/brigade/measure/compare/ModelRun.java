package brigade.measure.compare;

import brigade.measure.OtherPrograms;
import brigade.measure.compare.MeasurementProgress.Stage;
import brigade.measure.compare.ModelFigures.Run;
import brigade.measure.compare.ModelFigures.Service;
import brigade.measure.compare.ModelFigures.StartUp;
import brigade.server.Ledger;
import brigade.server.Model;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Measures one model in this process: opens it, serves one guest, warms up, measures, serves out;
 * then raises the load step by step where that is wanted.
 */
final class ModelRun {

    private static final Duration SERVING_OUT = Duration.ofSeconds(10);

    private static final Duration TICK = Duration.ofMillis(100);

    private final Model model;
    private final CompareSpec spec;
    private final Stop stop;
    private final Consumer<MeasurementMessage> listener;

    ModelRun(Model model, CompareSpec spec, Stop stop, Consumer<MeasurementMessage> listener) {
        this.model = model;
        this.spec = spec;
        this.stop = stop;
        this.listener = listener;
    }

    /** Returns when all is told. */
    void run() {
        tell(Stage.STARTING, 0);
        System.gc(); // so that garbage of the start does not count as idle memory
        try (UsageWatch usage = new UsageWatch();
                Opened opened = new Opened(spec.settings(model), spec.seed())) {
            usage.start(
                    () -> opened.restaurant().ledger().counts().inFlight(),
                    opened.restaurant()::takenUp);
            opened.warmUp(spec.customersPerSecond());
            if (pass(Stage.WARMING_UP, spec.times().warmUp())) {
                return; // nothing has been measured yet
            }
            opened.empty(SERVING_OUT, stop);
            usage.rest(); // with the heap as it has grown: garbage is not what orders need
            opened.letIn(spec.customersPerSecond());
            listener.accept(measured(opened, usage));
            if (spec.sweep() && !stop.isAsked()) {
                tell(Stage.RAISING_THE_LOAD, 0);
                new LoadSweep(model, opened, stop, listener).run();
            }
        }
    }

    private ModelFigures measured(Opened opened, UsageWatch usage) {
        OtherPrograms others = new OtherPrograms();
        OrderStatistics tally = opened.tally();
        long start = System.nanoTime();
        long cpuBefore = cpuNanos(opened);
        long childrenBefore = childNanos(opened);
        boolean cut = pass(Stage.MEASURING, spec.times().measured());
        double cpuSeconds = (cpuNanos(opened) - cpuBefore) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        double childCores = (childNanos(opened) - childrenBefore) / 1e9 / seconds;
        double otherCores = Math.max(0, others.cores() - childCores);
        long paid = tally.paidInTime();
        ResourceUse footprint = usage.footprint(cpuSeconds / paid * 1_000);
        tell(Stage.SERVING_OUT, 0);
        opened.serveOut(tally, SERVING_OUT, stop);
        Ledger ledger = opened.restaurant().ledger();
        return new ModelFigures(
                model,
                new Run(seconds, otherCores, cut),
                new Service(tally.counts(), paid / seconds, tally.latency(), tally.userActions()),
                footprint,
                new StartUp(opened.startUpMillis(), childStartUp(opened)),
                trouble(ledger),
                ledger.counts().balanced());
    }

    private static long cpuNanos(Opened opened) {
        return UsageWatch.cpuNanos() + childNanos(opened);
    }

    private static long childNanos(Opened opened) {
        return opened.restaurant().children().cpuNanos();
    }

    private static double childStartUp(Opened opened) {
        long nanos = opened.restaurant().children().startNanos();
        return nanos == 0 ? Double.NaN : nanos / 1e6;
    }

    private static String trouble(Ledger ledger) {
        return ledger.failures().stream().findFirst().map(f -> f.cause().toString()).orElse("");
    }

    /** True if it was cut short. */
    private boolean pass(Stage stage, Duration length) {
        long start = System.nanoTime();
        long rest = length.toNanos();
        while (rest > 0) {
            tell(stage, 1 - rest / (double) length.toNanos());
            if (stop.awaitAsked(Duration.ofNanos(Math.min(rest, TICK.toNanos())))) {
                return true;
            }
            rest = length.toNanos() - (System.nanoTime() - start);
        }
        return stop.isAsked();
    }

    private void tell(Stage stage, double share) {
        listener.accept(new MeasurementProgress(stage, share));
    }
}
