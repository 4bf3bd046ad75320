package brigade.cli;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
                        + " stays responsive beside them. Without a command it opens the window.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "'brigade COMMAND --help' tells more of one.",
            "Exit codes: 0 done, 1 failed, 2 used wrongly."
        })
final class BrigadeCommand implements Callable<Integer> {

    private static final Duration WITHOUT_A_DISPLAY = Duration.ofSeconds(10);

    private static final Duration A_LIFETIME = Duration.ofDays(36_500);

    private final Terminal terminal;
    private final Screen.Opener opener;

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

    BrigadeCommand(Terminal terminal, Screen.Opener opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        if (terminal.display()) {
            openWindow();
        } else {
            runInMemory();
        }
        return CommandLine.ExitCode.OK;
    }

    private void openWindow() throws IOException {
        ScreenOptions options = ScreenOptions.standard(false).atLastPace();
        try (Screen screen = opener.open(Settings.standard(), options)) {
            screen.awaitClosed(A_LIFETIME);
        }
    }

    private void runInMemory() throws IOException, Failure {
        Path folder = folder();
        terminal.say(
                String.format(
                        "There is no display: the window is drawn in memory for %s.",
                        Words.seconds(WITHOUT_A_DISPLAY)));
        try (OutputFile picture = OutputFile.reserve(folder.resolve("service.png"));
                OutputFile figures = OutputFile.reserve(folder.resolve("service.json"))) {
            new Service(opener, terminal)
                    .run(Settings.standard(), WITHOUT_A_DISPLAY, figures, picture, null);
        }
        terminal.say("");
        terminal.say("service.png and service.json are in " + folder);
    }

    /** The project's own build folder when started from the project, else a new one. */
    private Path folder() throws IOException {
        Path project = terminal.folder();
        return Files.exists(project.resolve("pom.xml"))
                ? Files.createDirectories(project.resolve("target").resolve("service"))
                : Files.createTempDirectory("brigade-");
    }
}
