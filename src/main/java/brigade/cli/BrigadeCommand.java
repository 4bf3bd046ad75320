package brigade.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code brigade} alone: the window; where there is no display, the same window in memory for a
 * while.
 */
@CommandLine.Command(
        name = "brigade",
        versionProvider = Version.class,
        subcommandsRepeatable = false,
        sortOptions = false,
        description =
                "Shows threads at work: a restaurant staffed by real threads, and a window that"
                        + " stays responsive beside them. Without a command it opens the window;"
                        + " with the name of a trace file alone, that trace in it.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "'brigade COMMAND --help' tells more of one.",
            "Exit codes: 0 done, 1 failed, 2 used wrongly."
        })
final class BrigadeCommand implements Callable<Integer> {

    private final WindowLauncher window;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    BrigadeCommand(WindowLauncher window) {
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        window.open(Optional.empty());
        return CommandLine.ExitCode.OK;
    }
}
