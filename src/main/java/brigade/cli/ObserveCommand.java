package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.Replay;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.lesson.SampleLessons;
import brigade.observe.LiveObservation;
import brigade.observe.Observation;
import brigade.observe.live.JvmEntry;
import brigade.observe.live.LiveJvm;
import brigade.observe.live.LocalJvms;
import brigade.observe.sample.SampleProcess;
import brigade.observe.sample.SickProgram;
import brigade.restaurant.Settings;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code observe}: the threads of any JVM program, live, of a recording or of thread dumps. */
@CommandLine.Command(
        name = "observe",
        sortOptions = false,
        header = "Observe the threads of any Java program.",
        description =
                "Without a program it lists the JVMs of this machine. A JVM is watched by its"
                        + " flight recorder and by thread dumps, without an agent; when Brigade"
                        + " ends, nothing stays in it.")
final class ObserveCommand extends Command {

    private static final double MICROS = 1e3;

    private final Screen.Opener opener;

    @Parameters(
            arity = "0..1",
            paramLabel = "PID|FILE",
            description =
                    "A JVM by the number of its process, a flight recording (.jfr), a file with"
                            + " thread dumps, or a trace.")
    @Nullable String program;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            description =
                    "A sick program that is shipped: starved-pool, lock-during-io,"
                            + " virtual-deadlock or thread-leak.")
    @Nullable String sample;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long to watch a JVM; 10 if not given.")
    Duration seconds = Duration.ofSeconds(10);

    @Option(
            names = "--threshold",
            paramLabel = "MS",
            description =
                    "Waits from here on are recorded, in milliseconds; 1 if not given. 0 records"
                            + " all, and slows a busy program.")
    double threshold = 1;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description =
                    "What was observed before, to compare with: a trace, a recording or dumps. How"
                            + " many threads of each group were at what, then and now.")
    @Nullable Path with;

    @Option(names = "--trace", paramLabel = "F.brigade", description = "Save what was observed.")
    @Nullable Path trace;

    @Option(
            names = "--report",
            paramLabel = "F.html",
            description = "Write a report as one HTML file.")
    @Nullable Path report;

    @Option(
            names = "--snapshot",
            paramLabel = "F.png",
            description =
                    "Write a picture of the page at the end; of a JVM, of the last instant of which"
                            + " all is told.")
    @Nullable Path snapshot;

    ObserveCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        check();
        if (program == null && sample == null) {
            return list();
        }
        Optional<Observation> before = with == null ? Optional.empty() : Optional.of(read(with));
        try (OutputFile figures = reserve(json);
                OutputFile saved = reserve(trace);
                OutputFile html = reserve(report);
                OutputFile picture = reserve(snapshot)) {
            ObserveOutput output = new ObserveOutput(figures, saved, html, picture, before);
            if (sample != null) {
                sample(sample, output);
            } else if (isNumber(program)) {
                watch(Long.parseLong(String.valueOf(program)), "jvm", output);
            } else {
                file(Path.of(String.valueOf(program)), output);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void check() {
        if (program != null && sample != null) {
            throw wrong("give a program or --sample, not both");
        }
        if (!(threshold >= 0 && threshold <= 10_000)) {
            throw wrong("--threshold is from 0 to 10000 milliseconds");
        }
        if (seconds.toSeconds() < 1) {
            throw wrong("--seconds is at least 1");
        }
        if (with != null && program == null && sample == null) {
            throw wrong("--with compares a program or file with another: name it, too");
        }
        if (sample != null && SickProgram.of(sample).isEmpty()) {
            throw wrong(
                    "there is no sample '%s': there are %s"
                            .formatted(sample, String.join(", ", SickProgram.words())));
        }
    }

    private static boolean isNumber(@Nullable String word) {
        return word != null && word.matches("\\d{1,18}");
    }

    private int list() throws IOException {
        List<JvmEntry> jvms = LocalJvms.list();
        try (OutputFile file = reserve(json)) {
            terminal.tell(ObserveWords.list(jvms));
            Json.writeObject(file, fields -> ObserveJson.list(fields, jvms));
        }
        return CommandLine.ExitCode.OK;
    }

    private void sample(String name, ObserveOutput output) throws IOException {
        SickProgram program = SickProgram.of(name).orElseThrow();
        terminal.tell(ObserveWords.lesson(SampleLessons.of(program), Locale.getDefault()));
        try (SampleProcess process = SampleProcess.start(program)) {
            watch(process.pid(), "sample", output);
        }
    }

    private void watch(long pid, String kind, ObserveOutput output) throws IOException {
        Duration least = Duration.ofNanos(Math.round(threshold * MICROS) * 1_000);
        Observation observed;
        OpenedTrace recorded;
        long behind;
        try (LiveJvm jvm = LiveJvm.attach(pid, least)) {
            terminal.say(
                    "Watching "
                            + jvm.name()
                            + " (process "
                            + pid
                            + ", JDK "
                            + jvm.version()
                            + ") for "
                            + FigureFormat.seconds(seconds)
                            + ".");
            await(jvm);
            observed = LiveObservation.of(jvm, kind);
            recorded = jvm.recorded();
            behind = jvm.behind();
            ObserveWords.ended(jvm).ifPresent(terminal::say);
        }
        finish(observed, recorded, behind, output);
    }

    private void finish(
            Observation observed, OpenedTrace recorded, long behind, ObserveOutput output)
            throws IOException {
        output.write(observed, terminal);
        if (output.picture() != null) {
            photograph(observed.source().name(), whole(recorded), behind, output.picture());
        }
    }

    private void await(LiveJvm jvm) throws IOException {
        long end = System.nanoTime() + seconds.toNanos();
        try {
            while (jvm.growing() && System.nanoTime() < end) {
                Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, 100));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void file(Path file, ObserveOutput output) throws IOException {
        OpenedTrace opened = ReplayCommand.open(file, terminal);
        opened.warnings().forEach(terminal::say);
        finish(observed(file, opened), opened, 0, output);
    }

    private Observation read(Path file) throws IOException {
        return observed(file, ReplayCommand.open(file, terminal));
    }

    private static Observation observed(Path file, OpenedTrace opened) {
        return Observation.of(String.valueOf(file.getFileName()), opened);
    }

    /** What was recorded live, as it is opened again: it ends where it was left. */
    private OpenedTrace whole(OpenedTrace recorded) throws IOException {
        Path file = Files.createTempFile("brigade", TraceFile.SUFFIX);
        try {
            TraceFile.save(recorded.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
            return ReplayCommand.open(file, terminal);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * When the picture is of: where not all is told of the end, so long before it, as on the page;
     * of the second half in any case.
     */
    static Duration pictured(long length, long behind) {
        long last = Math.max(0, length - 1);
        return Duration.ofNanos(Math.max(last / 2, last - behind));
    }

    private void photograph(String name, OpenedTrace opened, long behind, OutputFile picture)
            throws IOException {
        long length = opened.trace().end() - opened.trace().start();
        Duration end = pictured(length, 0);
        ScreenOptions options = ScreenOptions.standard(!terminal.display()).withSumRunning(false);
        try (Screen screen = opener.open(Settings.standard().withArrivals(false), options)) {
            screen.replay(new Replay(name, opened, end, Optional.empty()));
            screen.lookAt(pictured(length, behind));
            picture.write(screen::snapshot);
        }
    }
}
