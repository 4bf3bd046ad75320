package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.FirstTouch;
import brigade.measure.FirstTouch.Touched;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;

import picocli.CommandLine;

import java.util.List;

/** {@code first-touch}: whether opening something for the first time stops the window. */
@CommandLine.Command(
        name = "first-touch",
        hidden = true,
        header = "Open everything in the window for the first time and measure the gaps.")
final class FirstTouchCommand extends Command {

    private final Screen.Opener opener;

    @CommandLine.Option(
            names = "--once",
            description = "Open each once and measure nothing, to train a package.")
    private boolean once;

    FirstTouchCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        if (once) {
            withScreen(screen -> {
                FirstTouch.openOnce(screen);
                return List.of();
            });
            return CommandLine.ExitCode.OK;
        }
        try (OutputFile figures = reserve(json)) {
            List<Touched> all = withScreen(screen -> new FirstTouch(screen, this::told).run());
            Json.writeObject(
                    figures,
                    fields -> {
                        fields.number("longestGapMillis", FirstTouch.longestGapMillis(all));
                        fields.list(
                                "touched",
                                list -> {
                                    for (Touched each : all) {
                                        list.object(it -> {
                                            it.text("name", each.name());
                                            it.quantiles("gapMillis", each.ui().gapMillis());
                                            it.quantiles("againMillis", each.again().gapMillis());
                                        });
                                    }
                                });
                    });
            terminal.say("longest gap: " + FigureFormat.millis(FirstTouch.longestGapMillis(all)));
        }
        return CommandLine.ExitCode.OK;
    }

    private interface Touching {
        List<Touched> touch(Screen screen) throws ScreenClosedException;
    }

    private List<Touched> withScreen(Touching touching) throws Exception {
        ScreenOptions options = ScreenOptions.standard(!terminal.display());
        try (Screen screen = opener.open(Settings.standard(), options)) {
            return touching.touch(screen);
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void told(Touched touched) {
        terminal.say(
                String.format(
                        "%9s  %s",
                        FigureFormat.millis(touched.ui().gapMillis().max()), touched.name()));
    }
}
