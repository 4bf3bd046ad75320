package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.AtRest;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.measure.UiFigures;
import brigade.restaurant.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Duration;

/** {@code at-rest}: whether the window stutters though nobody touches it. */
@CommandLine.Command(
        name = "at-rest",
        hidden = true,
        sortOptions = false,
        header = "Look on while nobody touches the window, from its fifth second.")
final class AtRestCommand extends Command {

    private final Screen.Opener opener;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "30",
            description = "How long (default: 30).")
    Duration seconds = Duration.ZERO;

    AtRestCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile figures = reserve(json)) {
            AtRest.Seen seen = look();
            Json.writeObject(figures, fields -> write(fields, seen));
            UiFigures ui = seen.ui();
            terminal.say(
                    String.format(
                            "gap between %s: p50 %s, p99 %s, longest %s",
                            FigureFormat.plural(ui.frames(), "frame", "frames"),
                            FigureFormat.millis(ui.gapMillis().p50()),
                            FigureFormat.millis(ui.gapMillis().p99()),
                            FigureFormat.millis(ui.gapMillis().max())));
            terminal.say("pill late: " + seen.late() + " of " + seen.looks() + " looks");
        }
        return CommandLine.ExitCode.OK;
    }

    private AtRest.Seen look() throws Exception {
        ScreenOptions options = ScreenOptions.standard(!terminal.display());
        try (Screen screen = opener.open(Settings.standard(), options)) {
            return new AtRest(screen).run(seconds);
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void write(Json json, AtRest.Seen seen) throws IOException {
        json.whole("frames", seen.ui().frames());
        json.quantiles("gapMillis", seen.ui().gapMillis());
        json.quantiles("bellMillis", seen.ui().bellMillis());
        json.whole("looks", seen.looks());
        json.whole("late", seen.late());
        json.number("otherProgramsCores", seen.otherCores());
    }
}
