package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.MeasurementProgress;
import brigade.server.Model;

import java.util.Optional;

/**
 * How far a comparison is.
 *
 * @param running whether one is under way
 * @param model that is being measured
 * @param stage what is being done to it
 * @param share of the whole, 0 to 1
 * @param comparison what has been measured so far, by this one or the one before
 * @param recorded whether that is the run that comes with the app
 */
record CompareState(
        boolean running,
        Model model,
        MeasurementProgress.Stage stage,
        double share,
        Optional<Comparison> comparison,
        boolean recorded) {

    static final CompareState NOTHING =
            new CompareState(
                    false,
                    Model.THREAD_POOL,
                    MeasurementProgress.Stage.STARTING,
                    0,
                    Optional.empty(),
                    false);

    CompareState at(Model nextModel, MeasurementProgress.Stage nextStage, double nextShare) {
        return new CompareState(running, nextModel, nextStage, nextShare, comparison, recorded);
    }

    CompareState with(Comparison soFar) {
        return new CompareState(running, model, stage, share, Optional.of(soFar), false);
    }

    /** Where nothing has been measured yet, what was recorded elsewhere. */
    CompareState orRecorded(Comparison run) {
        return comparison.isPresent()
                ? this
                : new CompareState(running, model, stage, share, Optional.of(run), true);
    }

    CompareState runs(boolean now) {
        return new CompareState(now, model, stage, now ? 0 : share, comparison, recorded);
    }
}
