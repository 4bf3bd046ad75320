package brigade.measure.report;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.PROCESS_PER_REQUEST;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_PER_REQUEST;
import static brigade.server.Model.THREAD_POOL;
import static brigade.server.Model.VIRTUAL_THREADS;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.server.Model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What textbooks say of the models, held against a run. Each claim compares two models by one
 * figure; where one of them was not measured there is nothing to say.
 */
final class Textbook {

    /** Within this factor two figures are as good as equal. */
    private static final double EQUAL = 1.5;

    private static final double BUSY_MACHINE = 0.5;

    /** So few orders in the house for each core: hardly anybody had to wait for another. */
    private static final long LIGHT = 2;

    private static final List<Claim> CLAIMS =
            List.of(
                    new Claim("single.users", SINGLE_THREAD, THREAD_POOL, Metric.USER_P99::of, 10),
                    new Claim(
                            "process.latency", PROCESS_PER_REQUEST, THREAD_POOL, Metric.P50::of, 5),
                    new Claim(
                            "process.memory",
                            PROCESS_PER_REQUEST,
                            THREAD_POOL,
                            Metric.PER_ORDER::of,
                            10),
                    new Claim(
                            "thread.memory",
                            THREAD_PER_REQUEST,
                            VIRTUAL_THREADS,
                            Metric.PER_ORDER::of,
                            0.8),
                    new Claim(
                            "pool.rate",
                            THREAD_POOL,
                            SINGLE_THREAD,
                            Metric.ORDERS_PER_SECOND::of,
                            0.95),
                    new Claim(
                            "loop.users",
                            EVENT_LOOP,
                            THREAD_POOL,
                            f -> -Metric.USER_P99.of(f),
                            EQUAL),
                    new Claim(
                            "virtual.users",
                            VIRTUAL_THREADS,
                            THREAD_POOL,
                            f -> -Metric.USER_P99.of(f),
                            EQUAL),
                    new Claim(
                            "virtual.latency",
                            VIRTUAL_THREADS,
                            THREAD_PER_REQUEST,
                            f -> -Metric.P99.of(f),
                            EQUAL));

    private final Comparison comparison;
    private final Phrases phrases;

    Textbook(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** Where this model did otherwise; none if all was as expected. */
    List<String> differences(ModelFigures model) {
        List<String> said =
                CLAIMS.stream()
                        .filter(claim -> claim.who() == model.model())
                        .flatMap(claim -> said(claim, model))
                        .toList();
        return said.isEmpty() ? said : Stream.concat(said.stream(), why(model)).toList();
    }

    /** What in this run may explain it. */
    private Stream<String> why(ModelFigures model) {
        Stream<String> light =
                model.footprint().mostInFlight() <= LIGHT * comparison.machine().cores()
                        ? Stream.of(phrases.of("book.light", model.footprint().mostInFlight()))
                        : Stream.empty();
        Stream<String> busy =
                model.run().otherCores() >= BUSY_MACHINE
                        ? Stream.of(
                                phrases.of(
                                        "book.busy",
                                        phrases.amounts().number(model.run().otherCores())))
                        : Stream.empty();
        return Stream.of(light, soon(model), busy).flatMap(reason -> reason);
    }

    /** One thread holds nobody up for long if all who find room at the door are served soon. */
    private Stream<String> soon(ModelFigures model) {
        double order = model.footprint().cpuSecondsPer1000();
        double door = CompareSpec.DOOR * order;
        return model.model() == SINGLE_THREAD && door < Findings.NOTICED_MILLIS
                ? Stream.of(
                        phrases.of(
                                "book.soon",
                                phrases.amounts().millis(order),
                                CompareSpec.DOOR,
                                phrases.amounts().millis(door)))
                : Stream.empty();
    }

    private Stream<String> said(Claim claim, ModelFigures model) {
        return comparison
                .of(claim.beside())
                .filter(other -> claim.fails(model, other))
                .map(other ->
                        phrases.of(
                                "book." + claim.key(),
                                phrases.amounts().number(claim.ratio(model, other))))
                .stream();
    }

    /**
     * A figure of one model is at least so many times that of another; a negative figure: at most.
     */
    private record Claim(
            String key,
            Model who,
            Model beside,
            ToDoubleFunction<ModelFigures> figure,
            double times) {

        double ratio(ModelFigures one, ModelFigures other) {
            return figure.applyAsDouble(one) / figure.applyAsDouble(other);
        }

        boolean fails(ModelFigures one, ModelFigures other) {
            double ratio = ratio(one, other);
            boolean atMost = figure.applyAsDouble(one) < 0;
            return Double.isFinite(ratio) && (atMost ? ratio > times : ratio < times);
        }
    }
}
