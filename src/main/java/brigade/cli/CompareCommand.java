package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparer;
import brigade.measure.compare.Comparison;
import brigade.measure.report.HtmlReport;
import brigade.measure.report.Phrases;
import brigade.restaurant.Mix;
import brigade.server.Model;
import brigade.trace.file.HeldEnd;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** {@code compare}: the same orders through one server model after another, measured. */
@CommandLine.Command(
        name = "compare",
        sortOptions = false,
        header = "Measure the server models with the same orders, one after another.",
        description = {
            "Each runs in a Java virtual machine of its own, with real work and real I/O. Latency"
                + " counts from the instant at which a customer meant to arrive; a warm-up is left"
                + " out.",
            "Ctrl+C ends it early: what was measured until then is printed and written."
        })
final class CompareCommand extends Command {

    @Option(
            names = "--models",
            paramLabel = "MODEL",
            split = ",",
            description =
                    "Which, separated by commas (default: all): single-thread,"
                            + " process-per-request, thread-per-request, thread-pool, event-loop,"
                            + " virtual-threads.")
    @Nullable List<Model> models;

    @Option(
            names = "--mix",
            paramLabel = "MIX",
            description =
                    "What customers order: web-shop (default), house-menu, quiet-afternoon,"
                            + " lunch-rush, upload-day, one-heavy-guest; or weights such as"
                            + " dish=8,user-action=1.")
    @Nullable Mix mix;

    @Option(
            names = "--customers",
            paramLabel = "R",
            description = "Customers a second on average (default: 100).")
    @Nullable Double customers;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long each model is measured (default: 6).")
    @Nullable Duration seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "How long each model is under load before that (default: 2).")
    @Nullable Duration warmUp;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another seed brings other orders at other instants (default: 1).")
    @Nullable Integer seed;

    @Option(
            names = "--heavy-on-loop",
            description = "Let the event loop do itself what is for its workers.")
    boolean heavyOnLoop;

    @Option(
            names = "--sweep",
            description = "Raise the load step by step afterwards, until the model breaks.")
    boolean sweep;

    @Option(
            names = "--report",
            paramLabel = "F.html",
            description = "Write a report with pictures to F.html, in one file.")
    @Nullable Path report;

    CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        CompareSpec spec = spec();
        try (OutputFile figures = reserve(json);
                OutputFile page = reserve(report);
                HeldEnd told = new HeldEnd()) {
            terminal.say(
                    String.format(
                            "%s at %s customers/s, about %s in all",
                            FigureFormat.plural(spec.models().size(), "model", "models"),
                            FigureFormat.decimal(spec.customersPerSecond()),
                            FigureFormat.seconds(spec.estimate().truncatedTo(ChronoUnit.SECONDS))));
            Comparer comparer = new Comparer(spec, new CompareProgress(terminal, spec));
            told.onEnd(comparer::cancel);
            Comparison comparison = comparer.run();
            write(comparison, figures, page);
            if (!told.hasBegun()) {
                tell(comparison);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static void write(
            Comparison comparison, @Nullable OutputFile figures, @Nullable OutputFile page)
            throws IOException {
        Json.writeObject(figures, inEnglish(comparison)::json);
        if (page != null
                && !comparison.figures().isEmpty()) { // a page without figures tells nothing
            page.write(new HtmlReport(comparison, new Phrases(Locale.getDefault()))::write);
        }
    }

    private static CompareReport inEnglish(Comparison comparison) {
        return new CompareReport(comparison, new Phrases(Locale.ENGLISH));
    }

    private void tell(Comparison comparison) throws CommandFailedException {
        CompareReport words = inEnglish(comparison);
        terminal.tell(words.text());
        if (comparison.figures().isEmpty()) {
            throw new CommandFailedException(words.whyNothing());
        }
    }

    private CompareSpec spec() {
        CompareSpec wanted = CompareSpec.standard();
        try {
            wanted = models == null ? wanted : wanted.withModels(models);
            wanted = mix == null ? wanted : wanted.withMix(mix);
            wanted = customers == null ? wanted : wanted.withCustomersPerSecond(customers);
            wanted = seconds == null ? wanted : wanted.withMeasured(seconds);
            wanted = warmUp == null ? wanted : wanted.withWarmUp(warmUp);
            wanted = seed == null ? wanted : wanted.withSeed(seed);
            return wanted.withHeavyOnLoop(heavyOnLoop).withSweep(sweep);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
