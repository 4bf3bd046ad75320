package brigade.measure.compare;

import brigade.server.Model;

import java.time.Duration;
import java.util.function.Consumer;

/** Raises the load of one model step by step until it breaks. */
final class LoadSweep {

    /** About how long it takes. */
    static final Duration USUAL = Duration.ofSeconds(20);

    private static final double FIRST = 10;
    private static final double MOST = 20_000;
    private static final int CLOSER_LOOKS = 3;

    private static final Duration SETTLING = Duration.ofMillis(500);
    private static final Duration STEP = Duration.ofMillis(1_500);
    private static final Duration SERVING_OUT = Duration.ofSeconds(3);

    /** Nobody knows when a model breaks: the usual number of steps. */
    private static final double USUAL_STEPS = 10;

    private final Model model;
    private final Opened opened;
    private final Stop stop;
    private final Consumer<MeasurementMessage> listener;
    private int steps;

    LoadSweep(Model model, Opened opened, Stop stop, Consumer<MeasurementMessage> listener) {
        this.model = model;
        this.opened = opened;
        this.stop = stop;
        this.listener = listener;
    }

    /** Doubles the load until the model breaks, then looks closer where it did. */
    void run() {
        double load = FIRST;
        Outcome outcome = step(load);
        while (outcome == Outcome.COPED && load < MOST) {
            load *= 2;
            outcome = step(load);
        }
        double coped = load / 2;
        double broke = load;
        for (int i = 0; i < CLOSER_LOOKS && outcome != Outcome.STOPPED && load > FIRST; i++) {
            double between = Math.sqrt(coped * broke);
            outcome = step(between);
            coped = outcome == Outcome.COPED ? between : coped;
            broke = outcome == Outcome.BROKE ? between : broke;
        }
    }

    private enum Outcome {
        COPED,
        BROKE,
        STOPPED
    }

    private Outcome step(double load) {
        opened.letIn(load);
        if (stop.awaitAsked(SETTLING)) {
            return Outcome.STOPPED;
        }
        OrderStatistics tally = opened.tally();
        if (stop.awaitAsked(STEP)) {
            return Outcome.STOPPED; // half a step says nothing
        }
        opened.serveOut(tally, SERVING_OUT, stop);
        LoadStep step =
                new LoadStep(model, load, tally.counts(), tally.latency(), tally.userActions());
        listener.accept(step);
        double share = Math.min(1, ++steps / USUAL_STEPS);
        listener.accept(new MeasurementProgress(MeasurementProgress.Stage.RAISING_THE_LOAD, share));
        return step.broke() ? Outcome.BROKE : Outcome.COPED;
    }
}
