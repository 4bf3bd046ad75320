package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;

/** {@code sum}: the classic program, a heavy task beside a main thread that goes on. */
@CommandLine.Command(
        name = "sum",
        sortOptions = false,
        header = "Perform a heavy task while the main thread does other tasks.",
        description = "The task is 0 + 1 + … + (N - 1), added element by element.")
final class SumCommand extends Command {

    /** Who performs the heavy task. */
    enum Place {
        WORKER,
        ALL_CORES,
        UI
    }

    private final Screen.Opener opener;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "How many numbers, 1 to 10^12 (default: 10000000).")
    long count;

    @Option(
            names = "--on",
            paramLabel = "WHERE",
            defaultValue = "worker",
            description =
                    "Who adds: worker (default), all-cores, or ui: the UI thread, which is blocked"
                            + " by it.")
    Place on = Place.WORKER;

    SumCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        SumRequest request = request();
        try (OutputFile figures = reserve(json)) {
            SumOutcome outcome = outcome(new ClassicProgram(terminal, request));
            if (outcome instanceof SumOutcome.Done done) {
                Json.writeObject(figures, json -> json(json, done));
                terminal.say("");
                terminal.say(words(done));
                return CommandLine.ExitCode.OK;
            }
            throw new CommandFailedException(noResult(outcome));
        }
    }

    private SumRequest request() {
        try {
            return new SumRequest(count, 1);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private SumOutcome outcome(ClassicProgram program) throws IOException, InterruptedException {
        if (on != Place.UI) {
            return program.onWorkers(workers());
        }
        ScreenOptions hidden =
                ScreenOptions.standard(!terminal.display()).hidden().withSumRunning(false);
        try (Screen screen = opener.open(Settings.standard().withArrivals(false), hidden)) {
            return program.onUiThread(screen);
        }
    }

    private int workers() {
        return on == Place.ALL_CORES ? Runtime.getRuntime().availableProcessors() : 1;
    }

    private String words(SumOutcome.Done done) {
        String who =
                on == Place.UI
                        ? "the UI thread"
                        : FigureFormat.plural(workers(), "worker thread", "worker threads");
        String effect =
                on == Place.UI
                        ? "Blocked for that long, it could draw nothing and answer nobody."
                        : "The main thread stayed free.";
        double millis = done.elapsedNanos() / 1e6;
        return String.format(
                "%s additions by %s took %s. %s",
                FigureFormat.count(count), who, FigureFormat.millis(millis), effect);
    }

    private void json(Json json, SumOutcome.Done done) throws IOException {
        double seconds = done.elapsedNanos() / 1e9;
        json.whole("count", count);
        json.text("on", Choice.word(on));
        json.whole("result", done.result());
        json.number("millis", done.elapsedNanos() / 1e6);
        json.number("additionsPerSecond", count / seconds);
        json.number("uiBlockedMillis", on == Place.UI ? done.elapsedNanos() / 1e6 : 0);
    }

    private String noResult(SumOutcome outcome) {
        return outcome instanceof SumOutcome.Overflowed over
                ? String.format(
                        "the sum has no result: it does not fit into a long; --count up to %s does",
                        over.atElement())
                : "the sum was cancelled";
    }
}
