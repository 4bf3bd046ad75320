package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.OutputFile;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code brigade} alone: the window until a person closes it; where there is no display, the same
 * window in memory for a while.
 */
record WindowLauncher(Terminal terminal, Screen.Opener opener) {

    private static final Duration WITHOUT_A_DISPLAY = Duration.ofSeconds(10);

    private static final Duration A_LIFETIME = Duration.ofDays(36_500);

    /**
     * Opens it.
     *
     * @param trace opened in it at once; where there is no display this is for {@code replay}
     */
    void open(Optional<Path> trace) throws IOException, CommandFailedException {
        if (!terminal.display()) {
            runInMemory();
            return;
        }
        ScreenOptions options = ScreenOptions.standard(false).atLastPace();
        try (Screen screen = opener.open(Settings.standard(), options)) {
            if (trace.isPresent()) {
                screen.open(trace.get());
            }
            screen.awaitClosed(A_LIFETIME);
        }
    }

    private void runInMemory() throws IOException, CommandFailedException {
        Path folder = folder();
        terminal.say(
                String.format(
                        "There is no display: the window is drawn in memory for %s.",
                        FigureFormat.seconds(WITHOUT_A_DISPLAY)));
        try (OutputFile picture = OutputFile.reserve(folder.resolve("service.png"));
                OutputFile figures = OutputFile.reserve(folder.resolve("service.json"))) {
            new Service(opener, terminal, null)
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
