package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.Responsiveness;
import brigade.measure.Responsiveness.Results;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.time.Duration;

/** {@code responsive}: whether heavy work leaves the UI thread free, measured. */
@CommandLine.Command(
        name = "responsive",
        sortOptions = false,
        header = "Measure how responsive the UI thread stays beside heavy work.",
        description =
                "Four phases in one run: the restaurant alone, with a heavy sum on workers of all"
                        + " cores that have told the system that they compute in the background,"
                        + " with workers of ordinary priority, and with that sum on the UI thread"
                        + " itself.")
final class ResponsiveCommand extends Command {

    private final Screen.Opener opener;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "How long each of the first three phases is measured (default: 10).")
    Duration seconds = Duration.ZERO;

    ResponsiveCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile figures = reserve(json)) {
            ResponsivenessReport report = new ResponsivenessReport(measured());
            Json.writeObject(figures, report::json);
            terminal.say("");
            terminal.tell(report.text());
        }
        return CommandLine.ExitCode.OK;
    }

    private Results measured() throws Exception {
        ScreenOptions options = ScreenOptions.standard(!terminal.display()).withSumRunning(false);
        try (Screen screen = opener.open(Settings.standard(), options)) {
            return new Responsiveness(screen, seconds, this::begins).run();
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void begins(String phase, Duration length) {
        terminal.say(String.format("%8s  %s", FigureFormat.seconds(length), phase));
    }
}
