package brigade.measure.report;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.Latency;
import brigade.measure.compare.ModelFigures;
import brigade.server.Model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * How long orders took with each model, single orders as dots over one logarithmic axis: the
 * picture that comes first. The orders are the user actions, where there were any.
 *
 * @param how what the dots and lines are
 * @param rows the quickest first, by the time that 99 of 100 took
 */
public record Distributions(String title, String how, Axis axis, List<Row> rows) {

    public Distributions {
        rows = List.copyOf(rows);
    }

    /**
     * One model.
     *
     * @param nick what it is on the floor
     * @param took how long its orders took
     * @param good served all, and not much later than the quickest
     * @param sentence what the figures say, in short
     */
    public record Row(
            Model model, String name, String nick, Took took, boolean good, String sentence) {}

    /**
     * How long orders took.
     *
     * @param dots single orders, milliseconds, by rising value
     * @param p99 milliseconds; NaN where nothing was served
     * @param time the same, as people read it
     */
    public record Took(List<Double> dots, double p99, String time) {

        public Took {
            dots = List.copyOf(dots);
        }
    }

    /** Those of a comparison. */
    public static Distributions of(Comparison comparison, Phrases phrases) {
        boolean users =
                comparison.figures().stream()
                        .anyMatch(it -> it.service().userActions().count() > 0);
        Function<ModelFigures, Latency> which =
                it -> users ? it.service().userActions() : it.service().latency();
        boolean some =
                comparison.figures().stream()
                        .map(which)
                        .anyMatch(it -> it.count() > it.dots().size());
        double quickest =
                comparison.figures().stream()
                        .mapToDouble(it -> which.apply(it).p99())
                        .filter(Double::isFinite)
                        .min()
                        .orElse(Double.NaN);
        RowWords words = new RowWords(comparison, phrases);
        List<Row> rows =
                comparison.figures().stream()
                        .map(it -> row(it, which.apply(it), quickest, words, phrases))
                        .sorted(
                                Comparator.comparingDouble(
                                        (Row it) -> it.took().p99())) // NaN comes last
                        .toList();
        String key = users ? "dots.users" : "dots.all";
        return new Distributions(
                phrases.of(key),
                phrases.of(key + ".how", phrases.of(some ? "dots.some" : "dots.each")),
                axis(rows, phrases),
                rows);
    }

    private static Row row(
            ModelFigures figures,
            Latency latency,
            double quickest,
            RowWords words,
            Phrases phrases) {
        boolean late =
                !(latency.p99() < Findings.FAR * quickest)
                        && !(latency.p99() < Findings.NOTICED_MILLIS);
        return new Row(
                figures.model(),
                phrases.name(figures.model()),
                phrases.of("nick." + figures.model()),
                new Took(latency.dots(), latency.p99(), phrases.amounts().millis(latency.p99())),
                !late && figures.service().orders().servedShare() >= Findings.WELL,
                words.of(figures));
    }

    private static Axis axis(List<Row> rows, Phrases phrases) {
        double[] all =
                rows.stream()
                        .flatMapToDouble(row ->
                                DoubleStream.concat(
                                        DoubleStream.of(row.took().p99()),
                                        row.took().dots().stream().mapToDouble(it -> it)))
                        .filter(it -> it > 0)
                        .sorted()
                        .toArray();
        double least = all.length == 0 ? 1 : all[0];
        double most = all.length == 0 ? 1_000 : all[all.length - 1];
        double from = Decades.roundBelow(least);
        double to = Math.max(Decades.roundAbove(most), 10 * from);
        return new Axis("", from, to, Decades.ticks(from, to, phrases.amounts()::shortMillis));
    }
}
