package brigade.measure.report;

import brigade.measure.compare.Comparison;
import brigade.server.Model;

import java.util.List;

/**
 * One figure of all models as bars from zero.
 *
 * @param how how it is measured
 */
public record Bars(String title, String how, List<Bar> bars) {

    private static final List<Metric> DRAWN =
            List.of(
                    Metric.ORDERS_PER_SECOND,
                    Metric.P99,
                    Metric.USER_P99,
                    Metric.CPU,
                    Metric.PEAK,
                    Metric.PER_ORDER,
                    Metric.THREADS,
                    Metric.START_UP);

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * The bar of one model.
     *
     * @param share of the longest, 0 to 1
     */
    public record Bar(Model model, String name, double share, String text) {}

    /** Those of a comparison. */
    public static List<Bars> of(Comparison comparison, Phrases phrases) {
        return DRAWN.stream().map(metric -> of(metric, comparison, phrases)).toList();
    }

    private static Bars of(Metric metric, Comparison comparison, Phrases phrases) {
        double most =
                comparison.figures().stream()
                        .mapToDouble(metric::of)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        List<Bar> bars =
                comparison.figures().stream()
                        .map(figures ->
                                new Bar(
                                        figures.model(),
                                        phrases.name(figures.model()),
                                        share(metric.of(figures), most),
                                        metric.text(figures, phrases)))
                        .toList();
        return new Bars(metric.name(phrases), metric.how(phrases), bars);
    }

    private static double share(double value, double most) {
        return Double.isFinite(value) && most > 0 ? Math.clamp(value / most, 0, 1) : 0;
    }
}
