package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.TextTable;
import brigade.measure.Quantiles;
import brigade.measure.ServiceFigures;
import brigade.measure.ServiceFigures.SumFigures;
import brigade.measure.UiFigures;
import brigade.trace.TraceStats;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a restaurant: as lines for a person, and as JSON for a program. */
record ServiceReport(ServiceFigures figures) {

    String text() {
        UiFigures ui = figures.ui();
        TraceStats trace = figures.trace();
        String ledger =
                String.format(
                        "  %s placed = %s served + %s failed + %s turned away + %s in flight%n",
                        FigureFormat.count(figures.orders().placed()),
                        FigureFormat.count(figures.orders().served()),
                        FigureFormat.count(figures.orders().failed()),
                        FigureFormat.count(figures.orders().turnedAway()),
                        FigureFormat.count(figures.orders().inFlight()));
        TextTable latencies =
                new TextTable()
                        .row("", "p50", "p99", "max", "")
                        .row(
                                cells(
                                        "order, arrival to payment",
                                        figures.stretch().latencyMillis(),
                                        FigureFormat.decimal(figures.stretch().ordersPerSecond())
                                                + " orders/s"))
                        .row(
                                cells(
                                        "gap between frames",
                                        ui.gapMillis(),
                                        FigureFormat.decimal(ui.fps()) + " frames/s"))
                        .row(
                                cells(
                                        "bell to the UI thread",
                                        ui.bellMillis(),
                                        FigureFormat.count(ui.bells()) + " rings"));
        String recorded =
                String.format(
                        "  trace: %s events, %s dropped, %s%n",
                        FigureFormat.count(trace.events()),
                        FigureFormat.count(trace.dropped()),
                        FigureFormat.bytes(trace.bytes()));
        if (!Double.isNaN(figures.stretch().onCore())) {
            recorded +=
                    String.format(
                            Locale.ROOT,
                            "  running: %.0f %% of it on a core%n",
                            100 * figures.stretch().onCore());
        }
        if (!trace.fault().isEmpty()) {
            recorded += String.format("  trace: it ends early, because of %s%n", trace.fault());
        }
        return "\n" + ledger + failures() + "\n" + latencies + "\n" + recorded + sum();
    }

    private String failures() {
        if (figures.orders().failures().isEmpty()) {
            return "";
        }
        return "  failed: "
                + figures.orders().failures().entrySet().stream()
                        .map(reason ->
                                reason.getKey() + " " + FigureFormat.count(reason.getValue()))
                        .collect(Collectors.joining(", "))
                + System.lineSeparator();
    }

    private String sum() {
        SumFigures sum = figures.sum();
        return sum == null
                ? ""
                : String.format(
                        "  sum: 0 + … + %s = %s%n",
                        FigureFormat.count(sum.count() - 1), FigureFormat.count(sum.result()));
    }

    private static String[] cells(String name, Quantiles millis, String more) {
        if (millis.equals(Quantiles.NONE)) {
            return new String[] {name, "—", "—", "—", more};
        }
        return new String[] {
            name,
            FigureFormat.millis(millis.p50()),
            FigureFormat.millis(millis.p99()),
            FigureFormat.millis(millis.max()),
            more
        };
    }

    void json(Json json) throws IOException {
        json.text("model", Choice.word(figures.model()));
        json.number("seconds", figures.stretch().seconds());
        json.whole("placed", figures.orders().placed());
        json.whole("served", figures.orders().served());
        json.whole("failed", figures.orders().failed());
        json.object(
                "failures",
                reasons -> {
                    for (Map.Entry<String, Long> reason : figures.orders().failures().entrySet()) {
                        reasons.whole(reason.getKey(), reason.getValue());
                    }
                });
        json.whole("turnedAway", figures.orders().turnedAway());
        json.whole("inFlight", figures.orders().inFlight());
        json.number("ordersPerSecond", figures.stretch().ordersPerSecond());
        json.quantiles("latencyMillis", figures.stretch().latencyMillis());
        json.number("onCoreShareOfRunning", figures.stretch().onCore());
        json.object("ui", ui -> ui(ui, figures.ui()));
        TraceStats trace = figures.trace();
        json.object(
                "trace",
                fields -> {
                    fields.whole("events", trace.events());
                    fields.whole("dropped", trace.dropped());
                    fields.whole("released", trace.released());
                    fields.whole("bytes", trace.bytes());
                    fields.text("fault", trace.fault());
                });
        json.object("sum", this::sum);
    }

    private void sum(Json json) throws IOException {
        SumFigures sum = figures.sum();
        if (sum == null) {
            json.none("count");
            json.none("result");
        } else {
            json.whole("count", sum.count());
            json.whole("result", sum.result());
        }
    }

    private static void ui(Json json, UiFigures ui) throws IOException {
        json.whole("frames", ui.frames());
        json.number("framesPerSecond", ui.fps());
        json.quantiles("gapMillis", ui.gapMillis());
        json.whole("bells", ui.bells());
        json.quantiles("bellMillis", ui.bellMillis());
    }
}
