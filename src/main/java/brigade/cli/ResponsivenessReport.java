package brigade.cli;

import brigade.measure.Quantiles;
import brigade.measure.Responsiveness.Phase;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The phases of the experiment, each beside the first. */
record ResponsivenessReport(List<Phase> phases) {

    private static final double CORES_NOT_WORTH_A_WORD = 0.2;

    String text() {
        return table(
                        "gap between frames",
                        phase -> phase.ui().gapMillis(),
                        phase -> Words.plural(phase.ui().frames(), "frame", "frames"))
                + "\n"
                + table(
                        "bell to the UI thread",
                        phase -> phase.ui().bellMillis(),
                        phase -> Words.plural(phase.ui().bells(), "ring", "rings"))
                + "\n"
                + story();
    }

    private Table table(
            String title,
            Function<Phase, Quantiles> distribution,
            Function<Phase, String> samples) {
        Quantiles first = distribution.apply(phases.getFirst());
        Table table = new Table().row(title, "p50", "", "p99", "", "max", "", "");
        for (Phase phase : phases) {
            Quantiles q = distribution.apply(phase);
            table.row(
                    "  " + phase.name(),
                    Words.millis(q.p50()),
                    ratio(q.p50(), first.p50(), phase),
                    Words.millis(q.p99()),
                    ratio(q.p99(), first.p99(), phase),
                    Words.millis(q.max()),
                    ratio(q.max(), first.max(), phase),
                    samples.apply(phase));
        }
        return table;
    }

    private String ratio(double value, double first, Phase phase) {
        return phase.equals(phases.getFirst()) || first == 0 ? "" : Words.times(value / first);
    }

    private String story() {
        Phase frozen = phases.getLast();
        return others()
                + String.format(
                        "  The sum took %s on the UI thread, and the longest gap between two frames"
                                + " was %s.%n",
                        Words.millis(frozen.sumSeconds() * 1e3),
                        Words.millis(frozen.ui().gapMillis().max()));
    }

    private String others() {
        double most = phases.stream().mapToDouble(Phase::otherCores).max().orElse(0);
        return most < CORES_NOT_WORTH_A_WORD
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  Other programs kept up to %.1f cores busy meanwhile: a quiet machine"
                                + " shows more.%n",
                        most);
    }

    void json(Json json) throws IOException {
        json.list(
                "phases",
                list -> {
                    for (Phase phase : phases) {
                        list.object(fields -> phase(fields, phase));
                    }
                });
    }

    private static void phase(Json json, Phase phase) throws IOException {
        json.text("name", phase.name());
        json.whole("frames", phase.ui().frames());
        json.quantiles("gapMillis", phase.ui().gapMillis());
        json.whole("bells", phase.ui().bells());
        json.quantiles("bellMillis", phase.ui().bellMillis());
        json.number("sumSeconds", phase.sumSeconds());
        json.number("otherProgramsCores", phase.otherCores());
    }
}
