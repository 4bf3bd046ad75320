package brigade.cli;

import brigade.measure.Screen;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.server.Model;

import picocli.CommandLine;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** All commands. */
public final class Cli {

    private static final int HELP_WIDTH = 100;

    private final Screen.Opener opener;
    private final Terminal terminal;

    /**
     * A command line for this process.
     *
     * @param opener opens the window for the commands that need one
     */
    public Cli(Screen.Opener opener) {
        this(opener, Terminal.ofProcess());
    }

    Cli(Screen.Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    /**
     * Runs one command line; returns 0 when done, 1 when it failed, 2 when it was used wrongly.
     * Where no command is given the window does not wait for the commands to be made.
     */
    public int run(String... words) {
        Window window = new Window(terminal, opener);
        if (words.length == 0) {
            return open(window, Optional.empty());
        }
        if (words.length == 1 && isFile(words[0])) {
            return terminal.display()
                    ? open(window, Optional.of(Path.of(words[0])))
                    : commands(window).execute("replay", words[0]);
        }
        return commands(window).execute(words);
    }

    private int open(Window window, Optional<Path> trace) {
        try {
            window.open(trace);
            return CommandLine.ExitCode.OK;
        } catch (Exception e) {
            Complaints.print(terminal.err(), e);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private CommandLine commands(Window window) {
        Complaints complaints = new Complaints();
        return new CommandLine(new BrigadeCommand(window))
                .addSubcommand(new ServeCommand(terminal, opener))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal, opener))
                .addSubcommand(new ResponsiveCommand(terminal, opener))
                .addSubcommand(new SumCommand(terminal, opener))
                .registerConverter(Duration.class, new Seconds())
                .registerConverter(Long.TYPE, new WholeNumber())
                .registerConverter(Integer.class, WholeNumber::small)
                .registerConverter(Pace.class, new Choice<>(Pace.class))
                .registerConverter(Model.class, new Choice<>(Model.class))
                .registerConverter(Mix.class, new MixWords())
                .registerConverter(SumCommand.Place.class, new Choice<>(SumCommand.Place.class))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }
}
