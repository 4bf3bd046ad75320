package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.Replay;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.Speed;
import brigade.observe.AnyTrace;
import brigade.observe.apart.RecordingReader;
import brigade.observe.thread.JvmVocabulary;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;
import brigade.trace.file.Vocabularies;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code replay}: a recorded trace in the window, and what it holds. */
@CommandLine.Command(
        name = "replay",
        sortOptions = false,
        header = "Show a recorded trace in the window.",
        description =
                "Without --at and --speed it is played from its beginning; with --at it is held"
                        + " there.")
final class ReplayCommand extends Command {

    private static final Duration A_LIFETIME = Duration.ofDays(36_500);

    private final Screen.Opener opener;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A trace that was saved by Brigade, a Chrome trace, a flight recording (.jfr),"
                            + " or thread dumps (text, JSON).")
    Path file = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "T",
            converter = Moment.class,
            description =
                    "The instant to show: seconds from its beginning, or 00:42.318; the step, in a"
                            + " trace that counts steps.")
    @Nullable Duration at;

    @Option(
            names = "--speed",
            paramLabel = "S",
            converter = SpeedWord.class,
            description = "How fast it is played: 1/1000, 1/100, 1/10, 1 or 10.")
    @Nullable Speed speed;

    @Option(
            names = "--snapshot",
            paramLabel = "F.png",
            description = "Write a picture of the page at T to F.png, and end.")
    @Nullable Path snapshot;

    ReplayCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile figures = reserve(json);
                OutputFile picture = reserve(snapshot)) {
            OpenedTrace opened = open(file, terminal);
            Duration from = at == null ? Duration.ZERO : at;
            ReplayReport report = new ReplayReport(file.getFileName().toString(), opened, from);
            if (report.endsBefore()) {
                throw wrong(
                        "there is no instant %s: the trace lasts %s"
                                .formatted(report.instant(), report.exactly()));
            }
            terminal.tell(report.text());
            Json.writeObject(figures, report::json);
            if (picture != null) {
                photograph(new Replay(report.name(), opened, from, Optional.empty()), picture);
            } else if (terminal.display()) {
                play(new Replay(report.name(), opened, from, speed()));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private Optional<Speed> speed() {
        return speed == null && at == null ? Optional.of(Speed.REAL) : Optional.ofNullable(speed);
    }

    /** What could be read of a broken file is shown, and what is wrong with it is said. */
    static OpenedTrace open(Path file, Terminal terminal) throws IOException {
        try {
            return new AnyTrace(RecordingReader.here())
                    .open(
                            file,
                            new Vocabularies(RestaurantVocabulary.ALL, List.of(JvmVocabulary.ALL)),
                            Progress.UNSEEN);
        } catch (TraceFileException broken) {
            OpenedTrace partial = broken.partial().orElseThrow(() -> broken);
            terminal.say(String.valueOf(broken.getMessage()));
            return partial;
        }
    }

    private void photograph(Replay replay, OutputFile picture) throws IOException {
        try (Screen screen = screen(Settings.standard().withArrivals(false))) {
            screen.replay(replay);
            screen.lookAt(replay.at());
            picture.write(screen::snapshot);
        }
    }

    private void play(Replay replay) throws IOException {
        try (Screen screen = screen(Settings.standard())) {
            screen.replay(replay);
            screen.awaitClosed(A_LIFETIME);
        }
    }

    private Screen screen(Settings settings) throws IOException {
        return opener.open(
                settings, ScreenOptions.standard(!terminal.display()).withSumRunning(false));
    }
}
