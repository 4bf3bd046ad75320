package brigade.measure.report;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.Latency;
import brigade.measure.compare.LoadStep;
import brigade.measure.compare.Machine;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.OrderCounts;
import brigade.measure.compare.ResourceUse;
import brigade.server.Model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Makes up runs in which everything went well, but for what a test says. */
final class Runs {
    private static final Machine MACHINE =
            new Machine("a <fast> one", 2, 8_000_000_000L, "L", "25");

    private static final OrderCounts SERVED = new OrderCounts(1_000, 1_000, 0, 0);
    private static final ResourceUse SMALL = new ResourceUse(2, 20e6, 10e6, 60, 50, 12, 0);

    private Runs() {}

    /** A model that served all of 1,000 orders. */
    static ModelFigures good(Model model) {
        return make(model, SERVED, latency(4, 20), latency(1, 5), SMALL, "");
    }

    static ModelFigures users(Model model, double p99) {
        return make(model, SERVED, latency(4, 20), latency(1, p99), SMALL, "");
    }

    static ModelFigures latency(Model model, double p50, double p99) {
        return make(model, SERVED, latency(p50, p99), latency(1, 5), SMALL, "");
    }

    static ModelFigures orders(Model model, OrderCounts orders, String trouble) {
        return make(model, orders, latency(4, 20), latency(1, 5), SMALL, trouble);
    }

    static ModelFigures footprint(Model model, ResourceUse footprint) {
        return make(model, SERVED, latency(4, 20), latency(1, 5), footprint, "");
    }

    private static ModelFigures make(
            Model model,
            OrderCounts orders,
            Latency all,
            Latency users,
            ResourceUse footprint,
            String trouble) {
        return new ModelFigures(
                model,
                new ModelFigures.Run(5, 0, false),
                new ModelFigures.Service(orders, 200, all, users),
                footprint,
                new ModelFigures.StartUp(300, Double.NaN),
                trouble,
                true);
    }

    static Latency latency(double p50, double p99) {
        return new Latency(
                1_000,
                p50,
                (p50 + p99) / 2,
                p99,
                2 * p99,
                List.of(
                        new Latency.Point(0, p50 / 2),
                        new Latency.Point(50, p50),
                        new Latency.Point(99, p99),
                        new Latency.Point(99.9, 2 * p99),
                        new Latency.Point(100, 2 * p99)),
                List.of(p50 / 2, p50, p99, 2 * p99));
    }

    static LoadStep step(Model model, double load, double p99, long served) {
        return new LoadStep(
                model,
                load,
                new OrderCounts(100, served, 0, 100 - served),
                latency(p99 / 4, p99),
                Latency.NONE);
    }

    static Comparison of(ModelFigures... figures) {
        return swept(List.of(), figures);
    }

    static Comparison swept(List<LoadStep> steps, ModelFigures... figures) {
        List<ModelFigures> all = Arrays.asList(figures);
        return new Comparison(
                CompareSpec.standard()
                        .withModels(all.stream().map(ModelFigures::model).toList())
                        .withCustomersPerSecond(200),
                MACHINE,
                Instant.EPOCH,
                all,
                steps,
                List.of(),
                false);
    }
}
