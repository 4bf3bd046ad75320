package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.TextTable;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.Latency;
import brigade.measure.compare.LoadStep;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.OrderCounts;
import brigade.measure.compare.ResourceUse;
import brigade.measure.report.Findings;
import brigade.measure.report.Metric;
import brigade.measure.report.Phrases;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A comparison: as a table and words for a person, and as JSON for a program. */
record CompareReport(Comparison comparison, Phrases phrases) {

    /** A terminal is 100 wide: two tables. */
    private static final List<List<Metric>> TABLES =
            List.of(
                    List.of(
                            Metric.ORDERS_PER_SECOND,
                            Metric.SERVED,
                            Metric.TURNED_AWAY,
                            Metric.FAILED,
                            Metric.P50,
                            Metric.P90,
                            Metric.P99,
                            Metric.MAX),
                    List.of(
                            Metric.USER_P50,
                            Metric.USER_P99,
                            Metric.CPU,
                            Metric.PEAK,
                            Metric.PER_ORDER,
                            Metric.THREADS,
                            Metric.PROCESSES,
                            Metric.START_UP));

    String text() {
        StringBuilder text = new StringBuilder("\n");
        if (!comparison.figures().isEmpty()) {
            TABLES.forEach(metrics -> text.append(table(metrics)).append('\n'));
            text.append(words());
        }
        for (Comparison.Problem problem : comparison.problems()) {
            text.append(problem(problem)).append('\n');
        }
        if (comparison.cancelled()) {
            text.append(phrases.of("cancelled")).append('\n');
        }
        return text.toString();
    }

    private TextTable table(List<Metric> metrics) {
        TextTable table = new TextTable();
        table.row(
                Stream.concat(Stream.of(""), metrics.stream().map(one -> one.shortName(phrases)))
                        .toArray(String[]::new));
        for (ModelFigures figures : comparison.figures()) {
            Stream<String> cells = metrics.stream().map(one -> one.text(figures, phrases));
            table.row(
                    Stream.concat(Stream.of(Choice.word(figures.model())), cells)
                            .toArray(String[]::new));
        }
        return table;
    }

    private String words() {
        Findings findings = new Findings(comparison, phrases);
        StringBuilder text = new StringBuilder();
        for (ModelFigures figures : comparison.figures()) {
            text.append("  ").append(phrases.name(figures.model())).append('\n');
            findings.of(figures)
                    .forEach(sentence -> text.append("    ").append(sentence).append('\n'));
        }
        return text.toString();
    }

    private String problem(Comparison.Problem problem) {
        return phrases.of("problem", phrases.name(problem.model()), problem.reason());
    }

    /** Why there are no figures at all. */
    String whyNothing() {
        return comparison.problems().isEmpty()
                ? "cancelled before anything was measured"
                : problem(comparison.problems().getFirst());
    }

    void json(Json json) throws IOException {
        json.text("command", comparison.spec().command());
        json.text("begun", comparison.begun().toString());
        json.flag("cancelled", comparison.cancelled());
        json.object(
                "machine",
                machine -> {
                    machine.text("processor", comparison.machine().processor());
                    machine.whole("cores", comparison.machine().cores());
                    machine.whole("memoryBytes", comparison.machine().memoryBytes());
                    machine.text("system", comparison.machine().system());
                    machine.text("java", comparison.machine().javaRuntime());
                });
        json.list(
                "models",
                list -> {
                    for (ModelFigures figures : comparison.figures()) {
                        list.object(fields -> model(fields, figures));
                    }
                });
        json.list(
                "problems",
                list -> {
                    for (Comparison.Problem problem : comparison.problems()) {
                        list.object(fields -> {
                            fields.text("model", Choice.word(problem.model()));
                            fields.text("reason", problem.reason());
                        });
                    }
                });
    }

    private void model(Json json, ModelFigures figures) throws IOException {
        ResourceUse footprint = figures.footprint();
        json.text("model", Choice.word(figures.model()));
        json.number("seconds", figures.run().seconds());
        orders(json, figures.service().orders());
        json.flag("balanced", figures.balanced());
        json.number("ordersPerSecond", figures.service().ordersPerSecond());
        distribution(json, "latencyMillis", figures.service().latency());
        distribution(json, "userActionMillis", figures.service().userActions());
        json.number("cpuSecondsPer1000", footprint.cpuSecondsPer1000());
        json.number("peakBytes", footprint.peakBytes());
        json.number("bytesForOrders", footprint.bytesForOrders());
        json.number("bytesPerOrderInFlight", footprint.bytesPerOrder());
        json.whole("mostInFlight", footprint.mostInFlight());
        json.whole("mostTakenUp", footprint.mostTakenUp());
        json.whole("threads", footprint.threads());
        json.whole("processes", footprint.processes());
        json.number("startUpMillis", figures.startUp().millis());
        json.number("childStartUpMillis", figures.startUp().childMillis());
        json.number("otherProgramsCores", figures.run().otherCores());
        json.text("firstFailure", figures.trouble());
        json.flag("endedEarly", figures.run().cut());
        json.list(
                "sweep",
                list -> {
                    for (LoadStep step : comparison.steps(figures.model())) {
                        list.object(fields -> step(fields, step));
                    }
                });
    }

    private static void step(Json json, LoadStep step) throws IOException {
        json.number("customersPerSecond", step.customersPerSecond());
        orders(json, step.orders());
        latency(json, "latencyMillis", step.latency());
        latency(json, "userActionMillis", step.userActions());
        json.flag("broke", step.broke());
    }

    private static void orders(Json json, OrderCounts orders) throws IOException {
        json.whole("placed", orders.placed());
        json.whole("served", orders.served());
        json.whole("failed", orders.failed());
        json.whole("turnedAway", orders.turnedAway());
        json.whole("unfinished", orders.unfinished());
    }

    private static void latency(Json json, String name, Latency latency) throws IOException {
        json.object(name, fields -> quantiles(fields, latency));
    }

    /** With the curve, and the single orders that are drawn. */
    private static void distribution(Json json, String name, Latency latency) throws IOException {
        json.object(
                name,
                fields -> {
                    quantiles(fields, latency);
                    fields.list(
                            "curve",
                            list -> {
                                for (Latency.Point point : latency.curve()) {
                                    list.object(it -> {
                                        it.number("percentile", point.percentile());
                                        it.number("millis", point.millis());
                                    });
                                }
                            });
                    fields.numbers("dots", latency.dots());
                });
    }

    private static void quantiles(Json fields, Latency latency) throws IOException {
        fields.whole("count", latency.count());
        fields.number("p50", latency.p50());
        fields.number("p90", latency.p90());
        fields.number("p99", latency.p99());
        fields.number("max", latency.max());
    }
}
