package brigade.cli;

import brigade.measure.Screen;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.server.Model;

import picocli.CommandLine;

import java.time.Duration;

/** All commands. */
public final class Cli {

    private static final int HELP_WIDTH = 100;

    private final CommandLine commands;

    /**
     * A command line for this process.
     *
     * @param opener opens the window for the commands that need one
     */
    public Cli(Screen.Opener opener) {
        this(opener, Terminal.ofProcess());
    }

    Cli(Screen.Opener opener, Terminal terminal) {
        Complaints complaints = new Complaints();
        commands =
                new CommandLine(new BrigadeCommand(terminal, opener))
                        .addSubcommand(new ServeCommand(terminal, opener))
                        .addSubcommand(new ReplayCommand(terminal, opener))
                        .addSubcommand(new ResponsiveCommand(terminal, opener))
                        .addSubcommand(new SumCommand(terminal, opener))
                        .registerConverter(Duration.class, new Seconds())
                        .registerConverter(Long.TYPE, new WholeNumber())
                        .registerConverter(Integer.class, WholeNumber::small)
                        .registerConverter(Pace.class, new Choice<>(Pace.class))
                        .registerConverter(Model.class, new Choice<>(Model.class))
                        .registerConverter(Mix.class, new MixWords())
                        .registerConverter(
                                SumCommand.Place.class, new Choice<>(SumCommand.Place.class))
                        .setUsageHelpWidth(HELP_WIDTH)
                        .setOut(terminal.out())
                        .setErr(terminal.err())
                        .setParameterExceptionHandler(complaints)
                        .setExecutionExceptionHandler(complaints);
    }

    /** Runs one command line; returns 0 when done, 1 when it failed, 2 when it was used wrongly. */
    public int run(String... words) {
        return commands.execute(words);
    }
}
