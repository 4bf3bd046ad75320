package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparer;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.MeasurementProgress;
import brigade.server.Model;

import java.util.Locale;

/** Says which model is being measured, one line each. */
final class CompareProgress implements Comparer.Listener {

    private final Terminal terminal;
    private final CompareSpec spec;
    private int steps;

    CompareProgress(Terminal terminal, CompareSpec spec) {
        this.terminal = terminal;
        this.spec = spec;
    }

    @Override
    public void progress(Model model, MeasurementProgress.Stage stage, double share) {
        if (stage == MeasurementProgress.Stage.STARTING) {
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "  %d of %d  %s",
                            spec.models().indexOf(model) + 1,
                            spec.models().size(),
                            Choice.word(model)));
        }
    }

    @Override
    public void measured(Comparison soFar) {
        if (soFar.steps().size() > steps) {
            steps = soFar.steps().size();
            var step = soFar.steps().getLast();
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "          %s customers/s: p99 %s%s",
                            FigureFormat.decimal(step.customersPerSecond()),
                            FigureFormat.millis(step.latency().p99()),
                            step.broke() ? ", broke" : ""));
        }
    }
}
