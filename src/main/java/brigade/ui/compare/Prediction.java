package brigade.ui.compare;

import brigade.server.Model;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order a person expects the models, the quickest first.
 *
 * @param order of those that were placed so far
 */
record Prediction(List<Model> order) {

    /** Nothing was expected yet. */
    static final Prediction NONE = new Prediction(List.of());

    Prediction {
        order = List.copyOf(order);
    }

    /** Puts a model behind those that were placed, or takes it out where it is one of them. */
    Prediction toggled(Model model) {
        List<Model> next = new ArrayList<>(order);
        if (!next.remove(model)) {
            next.add(model);
        }
        return new Prediction(next);
    }

    boolean isComplete() {
        return order.size() == Model.values().length;
    }

    /**
     * Whether a result answers it: not before the run has ended, and not where one model alone was
     * measured, which is in its place whatever was expected.
     */
    boolean answeredBy(List<Model> measured, boolean running) {
        return isComplete() && !running && measured.size() > 1;
    }

    /** Whether a model is where it was expected among those that were measured. */
    boolean right(Model model, List<Model> measured) {
        int place = measured.indexOf(model);
        return place >= 0
                && order.stream().filter(measured::contains).toList().indexOf(model) == place;
    }

    /**
     * How many of the measured models are where they were expected; those that were not measured
     * take no place.
     *
     * @param measured the quickest first
     */
    int inPlace(List<Model> measured) {
        return (int) measured.stream().filter(model -> right(model, measured)).count();
    }
}
