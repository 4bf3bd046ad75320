package brigade.measure.report;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.Latency;
import brigade.measure.compare.LoadStep;
import brigade.measure.compare.ModelFigures;
import brigade.server.Model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The charts of a comparison. */
public final class Charts {

    /** Where one of so many orders is slower. */
    private static final double[] TAILS = {1, 2, 10, 100, 1_000, 10_000, 100_000};

    private final Comparison comparison;
    private final Phrases phrases;

    public Charts(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** Latency by percentile, of all orders. */
    public Chart latency() {
        return percentiles("chart.latency", it -> it.service().latency());
    }

    /** Latency by percentile, of user actions. */
    public Chart users() {
        return percentiles("chart.users", it -> it.service().userActions());
    }

    private Chart percentiles(String key, Function<ModelFigures, Latency> which) {
        List<Curve> curves =
                comparison.figures().stream()
                        .map(figures -> curve(figures.model(), which.apply(figures)))
                        .toList();
        double most =
                comparison.figures().stream()
                        .mapToLong(figures -> which.apply(figures).count())
                        .max()
                        .orElse(0);
        return new Chart(
                phrases.of(key),
                phrases.of(key + ".how"),
                percentileAxis(Math.max(100, most)),
                millisAxis(curves),
                curves,
                Double.NaN,
                "");
    }

    private Curve curve(Model model, Latency latency) {
        List<Curve.Point> points = new ArrayList<>();
        for (Latency.Point point : latency.curve()) {
            double tail = 100 / (100 - point.percentile());
            if (tail <= latency.count() * 1.001) { // beyond it there is no order
                points.add(
                        new Curve.Point(
                                tail,
                                point.millis(),
                                text(model, percentile(tail), point.millis())));
            }
        }
        return new Curve(model, phrases.name(model), points, false);
    }

    private String text(Model model, String where, double millis) {
        return phrases.of(
                "chart.point", phrases.name(model), where, phrases.amounts().millis(millis));
    }

    private Axis percentileAxis(double orders) {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (double tail : TAILS) {
            if (tail <= orders) {
                ticks.add(new Axis.Tick(tail, percentile(tail)));
            }
        }
        return new Axis(phrases.of("axis.percentile"), 1, orders, ticks);
    }

    /** Of one in so many: 100 is 99 %. */
    private String percentile(double tail) {
        int digits = (int) Math.clamp(Math.ceil(Math.log10(tail) - 1e-6) - 2, 0, 4);
        return phrases.amounts().decimal(100 - 100 / tail, digits) + " %";
    }

    /** p99 over load, with a cross where a model broke. */
    public Chart load() {
        List<Curve> curves =
                comparison.spec().models().stream()
                        .filter(model -> !comparison.steps(model).isEmpty())
                        .map(this::loadCurve)
                        .toList();
        return new Chart(
                phrases.of("chart.load"),
                phrases.of("chart.load.how"),
                loadAxis(curves),
                millisAxis(curves),
                curves,
                LoadStep.SLOWEST_P99_MILLIS,
                phrases.of("axis.limit"));
    }

    private Curve loadCurve(Model model) {
        List<Curve.Point> points =
                comparison.steps(model).stream()
                        .filter(step -> step.latency().count() > 0)
                        .map(step ->
                                new Curve.Point(
                                        step.customersPerSecond(),
                                        step.latency().p99(),
                                        text(
                                                model,
                                                phrases.of(
                                                        "chart.load.at",
                                                        phrases.amounts()
                                                                .number(step.customersPerSecond())),
                                                step.latency().p99())))
                        .toList();
        return new Curve(model, phrases.name(model), points, comparison.broke(model).isPresent());
    }

    private Axis loadAxis(List<Curve> curves) {
        double[] loads = values(curves, Curve.Point::x);
        double from = loads.length == 0 ? 1 : least(loads);
        double to = loads.length == 0 ? 10 : most(loads);
        return new Axis(
                phrases.of("axis.load"),
                from,
                Math.max(to, 2 * from),
                Decades.ticks(from, Math.max(to, 2 * from), phrases.amounts()::plain, 1, 2, 5));
    }

    private Axis millisAxis(List<Curve> curves) {
        double[] millis = values(curves, Curve.Point::y);
        double from = millis.length == 0 ? 1 : Decades.floor(Math.max(0.001, least(millis)));
        double to = millis.length == 0 ? 1_000 : Decades.floor(most(millis) * 9.99);
        return new Axis(
                "",
                from,
                Math.max(to, 10 * from),
                Decades.ticks(from, Math.max(to, 10 * from), phrases.amounts()::shortMillis));
    }

    private static double[] values(List<Curve> curves, ToDoubleFunction<Curve.Point> which) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(which)
                .filter(value -> value > 0)
                .toArray();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(1);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(1);
    }
}
