package brigade.measure.compare;

import brigade.server.Model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison has measured so far.
 *
 * @param figures in the order in which the models were measured
 * @param steps of the sweep, in the order in which they were measured
 * @param problems models that could not be measured
 * @param cancelled whether it ended before all was measured
 */
public record Comparison(
        CompareSpec spec,
        Machine machine,
        Instant begun,
        List<ModelFigures> figures,
        List<LoadStep> steps,
        List<Problem> problems,
        boolean cancelled) {

    public Comparison {
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** Why a model could not be measured, in one sentence. */
    public record Problem(Model model, String reason) {}

    /** Those of one model, if it was measured. */
    public Optional<ModelFigures> of(Model model) {
        return figures.stream().filter(one -> one.model() == model).findFirst();
    }

    /** The sweep of one model, by rising load, up to where it broke. */
    public List<LoadStep> steps(Model model) {
        List<LoadStep> upToBreak = new ArrayList<>();
        for (LoadStep step : sorted(model)) {
            upToBreak.add(step);
            if (step.broke()) {
                break;
            }
        }
        return upToBreak;
    }

    private List<LoadStep> sorted(Model model) {
        return steps.stream()
                .filter(step -> step.model() == model)
                .sorted(Comparator.comparingDouble(LoadStep::customersPerSecond))
                .toList();
    }

    /** The highest load of the sweep that the model coped with. */
    public Optional<LoadStep> lastGood(Model model) {
        return steps(model).stream().filter(step -> !step.broke()).reduce((_, last) -> last);
    }

    /** The load of the sweep at which the model broke. */
    public Optional<LoadStep> broke(Model model) {
        return steps(model).stream().filter(LoadStep::broke).findFirst();
    }
}
