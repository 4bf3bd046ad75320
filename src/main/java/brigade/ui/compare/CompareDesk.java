package brigade.ui.compare;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparer;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.MeasurementProgress;
import brigade.measure.compare.RecordedRun;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs comparisons on a thread of its own, one at a time; whoever shows them asks for the state.
 * The restaurant behind the window rests meanwhile, so that it takes nothing from what is measured.
 */
public final class CompareDesk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CompareDesk.class.getName());

    private final Runnable rest;
    private final Runnable goOn;
    private final Executor uiThread;
    private final AtomicReference<CompareState> state = new AtomicReference<>(CompareState.NOTHING);
    private volatile @Nullable Comparer comparer;

    /**
     * @param rest lets the restaurant rest
     * @param goOn and this lets it go on as before
     * @param uiThread where both are called
     */
    public CompareDesk(Runnable rest, Runnable goOn, Executor uiThread) {
        this.rest = rest;
        this.goOn = goOn;
        this.uiThread = uiThread;
    }

    /** Reads the recorded run, on a thread of its own; shown where nothing was measured yet. */
    void readRecorded() {
        Thread.ofVirtual()
                .name("recorded run")
                .start(() -> {
                    try {
                        Comparison run = RecordedRun.read();
                        state.updateAndGet(now -> now.orRecorded(run));
                    } catch (IOException e) {
                        LOG.log(Level.ERROR, "no recorded run", e); // the page does without
                    }
                });
    }

    CompareState state() {
        return state.get();
    }

    /** Starts unless one is under way. */
    void start(CompareSpec spec) {
        if (state.get().running()) {
            return;
        }
        state.updateAndGet(now -> now.runs(true));
        Comparer next = new Comparer(spec, new Listener());
        comparer = next;
        Thread.ofPlatform().name("comparison").daemon().start(() -> run(next));
    }

    private void run(Comparer next) {
        uiThread.execute(rest);
        try {
            Comparison all = next.run();
            state.updateAndGet(now -> now.with(all));
        } finally {
            uiThread.execute(goOn);
            state.updateAndGet(now -> now.runs(false));
        }
    }

    /** Ends it soon; what was measured is kept. */
    void cancel() {
        Comparer now = comparer;
        if (now != null) {
            now.cancel();
        }
    }

    @Override
    public void close() {
        cancel();
    }

    private final class Listener implements Comparer.Listener {
        @Override
        public void progress(Model model, MeasurementProgress.Stage stage, double share) {
            state.updateAndGet(now -> now.at(model, stage, share));
        }

        @Override
        public void measured(Comparison soFar) {
            state.updateAndGet(now -> now.with(soFar));
        }
    }
}
