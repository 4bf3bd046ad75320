package brigade.observe.apart;

import brigade.observe.jfr.JfrFile;
import brigade.observe.jfr.RecordedTrace;
import brigade.program.OwnProgram;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opens large recordings by a JVM of its own, which ends with it. The small ones it opens in this
 * one: that takes no longer than a JVM takes to start.
 */
public final class RecordingReader {

    /** Bytes. */
    private static final long LARGE = 8_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final long large;

    private RecordingReader(long large) {
        this.large = large;
    }

    /** For who does something else meanwhile, such as drawing a window. */
    public static RecordingReader apart() {
        return apartFrom(LARGE);
    }

    /** For who does nothing else meanwhile. */
    public static RecordingReader here() {
        return apartFrom(Long.MAX_VALUE);
    }

    static RecordingReader apartFrom(long bytes) {
        return new RecordingReader(bytes);
    }

    /**
     * Opens one; on the thread that asks.
     *
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public OpenedTrace open(Path file, Progress progress) throws TraceFileException {
        if (size(file) < large) {
            return JfrFile.open(file, progress);
        }
        RecordedTrace trace = new RecordedTrace();
        return trace.opened(tell(file, trace, progress));
    }

    private static JfrFile.Outcome tell(Path file, RecordedTrace to, Progress progress) {
        try {
            Process process =
                    new ProcessBuilder(command(file))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                return new TraceReceiver(process.getInputStream(), to).read(progress);
            } finally {
                end(process);
            }
        } catch (EOFException e) {
            return JfrFile.Outcome.none(
                    file, "the JVM that reads it has ended before it had read all");
        } catch (IOException e) {
            return JfrFile.Outcome.none(file, String.valueOf(e.getMessage()));
        }
    }

    /** It notices that nobody listens, and deletes what it has unpacked. */
    private static void end(Process process) throws IOException {
        process.getInputStream().close();
        try {
            process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly(); // where it hangs
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // whoever opens it says why
        }
    }

    /** It may have as much memory as this one. */
    private static List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(OwnProgram.java().toString());
        command.addAll(
                List.of(
                        "-Xmx" + Runtime.getRuntime().maxMemory(),
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:all=off",
                        "-Djava.awt.headless=true"));
        command.addAll(OwnProgram.main(ReaderMain.class));
        command.add(file.toAbsolutePath().toString());
        return command;
    }
}
