package brigade.bench;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.cli.output.TextTable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All bars of a run: as a table for a person and as JSON for a program. */
record Report(List<Bar> bars) {

    String table() {
        TextTable table = new TextTable().row("", "value", "baseline", "ratio", "bar", "");
        for (Bar bar : bars) {
            table.row(
                    bar.name(),
                    number(bar.value()) + " " + bar.unit(),
                    Double.isNaN(bar.baseline()) ? "" : number(bar.baseline()) + " " + bar.unit(),
                    Double.isNaN(bar.ratio())
                            ? ""
                            : String.format(Locale.ROOT, "%.2f ×", bar.ratio()),
                    rule(bar),
                    bar.rule() == Bar.Rule.NONE ? "" : bar.held() ? "held" : "NOT HELD");
        }
        return table.toString();
    }

    long judged() {
        return bars.stream().filter(bar -> bar.rule() != Bar.Rule.NONE).count();
    }

    long held() {
        return bars.stream().filter(bar -> bar.rule() != Bar.Rule.NONE && bar.held()).count();
    }

    void write(Path file) throws IOException {
        try (OutputFile output = OutputFile.reserve(file)) {
            Json.writeList(
                    output,
                    json -> {
                        for (Bar bar : bars) {
                            json.object(fields -> write(fields, bar));
                        }
                    });
        }
    }

    private static void write(Json json, Bar bar) throws IOException {
        json.text("name", bar.name());
        json.number("value", bar.value());
        json.text("unit", bar.unit());
        json.number("baseline", bar.baseline());
        json.number("ratio", bar.ratio());
        json.number("bound", bar.bound());
        json.text("rule", bar.rule().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.flag("held", bar.held());
    }

    private static String rule(Bar bar) {
        return switch (bar.rule()) {
            case RATIO_AT_MOST -> "≤ " + plain(bar.bound()) + " ×";
            case RATIO_AT_LEAST -> "≥ " + plain(bar.bound()) + " ×";
            case VALUE_AT_MOST -> "≤ " + plain(bar.bound()) + " " + bar.unit();
            case VALUE_AT_LEAST -> "≥ " + plain(bar.bound()) + " " + bar.unit();
            case NONE -> "";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1_000 ? "%,.0f" : "%,.2f", value);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound)
                ? String.format(Locale.ROOT, "%,.0f", bound)
                : Double.toString(bound);
    }
}
