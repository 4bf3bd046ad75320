package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.TextTable;
import brigade.measure.ConfidenceInterval;
import brigade.measure.LateTime;
import brigade.measure.LoadEffect;
import brigade.measure.Phase;
import brigade.measure.Quantiles;
import brigade.measure.Responsiveness.Results;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** The phases of the experiment, each beside the first. */
record ResponsivenessReport(Results results) {

    String text() {
        return table(
                        "gap between frames",
                        phase -> phase.ui().gapMillis(),
                        phase -> FigureFormat.plural(phase.ui().frames(), "frame", "frames"))
                + "\n"
                + table(
                        "bell to the UI thread",
                        phase -> phase.ui().bellMillis(),
                        phase -> FigureFormat.plural(phase.ui().bells(), "ring", "rings"))
                + "\n"
                + lateTime()
                + "\n"
                + comparisons()
                + "\n"
                + story();
    }

    private TextTable table(
            String title,
            Function<Phase, Quantiles> distribution,
            Function<Phase, String> samples) {
        Quantiles first = distribution.apply(alone());
        TextTable table = new TextTable().row(title, "p50", "", "p99", "", "max", "", "");
        for (Phase phase : results.phases()) {
            Quantiles q = distribution.apply(phase);
            table.row(
                    "  " + phase.name(),
                    FigureFormat.millis(q.p50()),
                    ratio(q.p50(), first.p50(), phase),
                    FigureFormat.millis(q.p99()),
                    ratio(q.p99(), first.p99(), phase),
                    FigureFormat.millis(q.max()),
                    ratio(q.max(), first.max(), phase),
                    samples.apply(phase));
        }
        return table;
    }

    private String ratio(double value, double first, Phase phase) {
        return phase.equals(alone()) || first == 0 ? "" : FigureFormat.times(value / first);
    }

    private Phase alone() {
        return results.phases().getFirst();
    }

    private TextTable lateTime() {
        TextTable table =
                new TextTable().row("frames later than " + allowed(), "per second", "measured");
        for (Phase phase : results.phases()) {
            table.row(
                    "  " + phase.name(),
                    FigureFormat.millis(phase.lateMillisPerSecond()),
                    String.format(Locale.ROOT, "%.1f s", phase.seconds()));
        }
        return table;
    }

    private static String allowed() {
        return String.format(Locale.ROOT, "%.0f ms", LateTime.ALLOWED_MILLIS);
    }

    private TextTable comparisons() {
        TextTable table = new TextTable();
        for (LoadEffect c : results.comparisons()) {
            table.row(c.phase() + " by " + alone().name(), "", "95 % confidence")
                    .row(cells("  p99 of gaps", c.gapP99Ratio(), "%.2f", " ×"))
                    .row(cells("  p99 of bells", c.bellP99Ratio(), "%.2f", " ×"))
                    .row(cells("  late time", c.lateMillisPerSecondMore(), "%+.1f", " ms/s"))
                    .row("  from " + pairs(c));
        }
        return table;
    }

    private static String[] cells(
            String name, ConfidenceInterval figure, String format, String unit) {
        return new String[] {
            name,
            String.format(Locale.ROOT, format + unit, figure.estimate()),
            String.format(Locale.ROOT, format + " … " + format + unit, figure.low(), figure.high())
        };
    }

    private String pairs(LoadEffect comparison) {
        return FigureFormat.plural(comparison.pairs(), "pair", "pairs")
                + " of stretches of "
                + FigureFormat.millis(results.stretch().toNanos() / 1e6);
    }

    private String story() {
        Phase frozen = results.phases().getLast();
        return others()
                + String.format(
                        "  The sum took %s on the UI thread, and the longest gap between two frames"
                                + " was %s.%n",
                        FigureFormat.millis(frozen.sumSeconds() * 1e3),
                        FigureFormat.millis(frozen.ui().gapMillis().max()));
    }

    private String others() {
        return results.machineTooBusy()
                ? String.format(
                        Locale.ROOT,
                        "  This machine was too busy to tell: other programs and its host took up"
                                + " to %.1f cores meanwhile. Measure again when it is quiet.%n",
                        results.coresOfOthers())
                : "";
    }

    void json(Json json) throws IOException {
        json.list(
                "phases",
                list -> {
                    for (Phase phase : results.phases()) {
                        list.object(fields -> phase(fields, phase));
                    }
                });
        json.list(
                "comparisons",
                list -> {
                    for (LoadEffect comparison : results.comparisons()) {
                        list.object(fields -> comparison(fields, comparison));
                    }
                });
        json.flag("machineTooBusy", results.machineTooBusy());
    }

    private static void phase(Json json, Phase phase) throws IOException {
        json.text("name", phase.name());
        json.whole("frames", phase.ui().frames());
        json.quantiles("gapMillis", phase.ui().gapMillis());
        json.whole("bells", phase.ui().bells());
        json.quantiles("bellMillis", phase.ui().bellMillis());
        json.number("lateMillisPerSecond", phase.lateMillisPerSecond());
        json.number("measuredSeconds", phase.seconds());
        json.number("sumSeconds", phase.sumSeconds());
        json.number("otherProgramsCores", phase.otherCores());
        json.number("stolenCores", phase.stolenCores());
    }

    private void comparison(Json json, LoadEffect comparison) throws IOException {
        json.text("phase", comparison.phase());
        json.text("by", alone().name());
        json.whole("pairs", comparison.pairs());
        json.number("stretchSeconds", results.stretch().toNanos() / 1e9);
        json.number("confidence", ConfidenceInterval.CONFIDENCE);
        interval(json, "gapP99Ratio", comparison.gapP99Ratio());
        interval(json, "bellP99Ratio", comparison.bellP99Ratio());
        interval(json, "lateMillisPerSecondMore", comparison.lateMillisPerSecondMore());
    }

    private static void interval(Json json, String name, ConfidenceInterval figure)
            throws IOException {
        json.object(
                name,
                fields -> {
                    fields.number("estimate", figure.estimate());
                    fields.number("low", figure.low());
                    fields.number("high", figure.high());
                });
    }
}
