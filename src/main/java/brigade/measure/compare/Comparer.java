package brigade.measure.compare;

import brigade.measure.compare.Comparison.Problem;
import brigade.server.Model;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Measures one model after another. One thread runs it, any thread may cancel. */
public final class Comparer {

    /** Hears how far it is, on the thread that runs it. */
    public interface Listener {
        /**
         * A model is being measured.
         *
         * @param share of the whole comparison, 0 to 1
         */
        void progress(Model model, MeasurementProgress.Stage stage, double share);

        /** Something has been measured, or could not be. */
        void measured(Comparison soFar);
    }

    private final CompareSpec spec;
    private final Listener listener;
    private final Measurer measurer;
    private final Stop stop = new Stop();
    private final Instant begun = Instant.now();
    private final Machine machine = Machine.here();
    private final List<ModelFigures> figures = new ArrayList<>();
    private final List<LoadStep> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Each model is to be measured in a process of its own. */
    public Comparer(CompareSpec spec, Listener listener) {
        this(spec, listener, new OwnJvm());
    }

    Comparer(CompareSpec spec, Listener listener, Measurer measurer) {
        this.spec = spec;
        this.listener = listener;
        this.measurer = measurer;
    }

    /** Ends the model under way early, and measures no other. What was measured is kept. */
    public void cancel() {
        stop.ask();
    }

    /** Returns when all has been measured, or after {@link #cancel}. */
    public Comparison run() {
        for (Model model : spec.models()) {
            if (stop.isAsked()) {
                break;
            }
            try {
                measurer.measure(model, spec, stop, message -> hear(model, message));
            } catch (IOException e) {
                problems.add(new Problem(model, String.valueOf(e.getMessage())));
                listener.measured(soFar());
            }
        }
        return soFar();
    }

    private void hear(Model model, MeasurementMessage message) {
        switch (message) {
            case MeasurementProgress progress ->
                    listener.progress(model, progress.stage(), share(model, progress));
            case ModelFigures measured -> {
                figures.add(measured);
                listener.measured(soFar());
            }
            case LoadStep step -> {
                steps.add(step);
                listener.measured(soFar());
            }
        }
    }

    private double share(Model model, MeasurementProgress progress) {
        return (spec.models().indexOf(model) + spec.shareOfModel(progress)) / spec.models().size();
    }

    private Comparison soFar() {
        return new Comparison(spec, machine, begun, figures, steps, problems, stop.isAsked());
    }
}
