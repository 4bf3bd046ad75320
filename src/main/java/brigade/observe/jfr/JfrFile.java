package brigade.observe.jfr;

import brigade.trace.Recorder;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;

import jdk.jfr.consumer.EventStream;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

/**
 * Opens a recording of the flight recorder (JDK 11 or later, also gzipped) as a trace. Takes long:
 * not for the thread of a user interface.
 */
public final class JfrFile {

    /** Of the memory that this JVM may take: for the trace, and for what is told until it is. */
    private static final int PART = 2;

    private static final int TELL_EVERY = 1 << 12;

    private JfrFile() {}

    /** Whether what begins so is a recording, unpacked. */
    public static boolean suits(byte[] beginning) {
        return beginning.length > 3
                && beginning[0] == 'F'
                && beginning[1] == 'L'
                && beginning[2] == 'R'
                && beginning[3] == 0;
    }

    /**
     * Opens one.
     *
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws CancellationException when {@code progress} ends it
     */
    public static OpenedTrace open(Path path, Progress progress) throws TraceFileException {
        try {
            return isPacked(path) ? unpacked(path, progress) : read(path, path, progress);
        } catch (TraceFileException e) {
            throw e;
        } catch (IOException e) {
            throw failed(path, String.valueOf(e.getMessage()), null, e);
        }
    }

    private static boolean isPacked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        }
    }

    /** The reader of the JDK wants a file: the packed one is unpacked beside others of its kind. */
    private static OpenedTrace unpacked(Path path, Progress progress) throws IOException {
        Path plain = Files.createTempFile("brigade", ".jfr");
        try {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16);
                    OutputStream out = Files.newOutputStream(plain)) {
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    out.write(buffer, 0, n);
                    goOn(progress, 0);
                }
            }
            return read(path, plain, progress);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static void goOn(Progress progress, double fraction) {
        if (!progress.reached(fraction)) {
            throw new CancellationException("opening was cancelled");
        }
    }

    private static OpenedTrace read(Path named, Path path, Progress progress) throws IOException {
        JfrChunks chunks = JfrChunks.of(path);
        if (chunks.fault().isEmpty()) {
            return read(named, path, chunks, progress);
        }
        Path whole = Files.createTempFile("brigade", ".jfr");
        try {
            try (InputStream in = Files.newInputStream(path);
                    OutputStream out = Files.newOutputStream(whole)) {
                copy(in, out, chunks.wholeBytes());
            }
            OpenedTrace partial = read(named, whole, chunks, progress);
            throw failed(named, chunks.fault(), partial, null);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                return;
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    private static OpenedTrace read(Path named, Path path, JfrChunks chunks, Progress progress)
            throws IOException {
        JfrClock clock = JfrClock.beginningAt(chunks.begin());
        long memory = Runtime.getRuntime().maxMemory() / PART;
        FileLanes lanes = new FileLanes(clock.clock(), memory);
        JfrEvents events = new JfrEvents(lanes, clock);
        long most = memory / PART / LaneBuffer.BYTES;
        long length = Math.max(1, chunks.end() - chunks.begin());
        String fault = stream(path, events, most, length, progress);
        if (lanes.isEmpty()) {
            throw failed(
                    named,
                    fault == null ? "it is a recording without an event of a thread" : fault,
                    null,
                    null);
        }
        Recorder recorder = lanes.write(Math.max(length, events.newest()));
        OpenedTrace opened =
                new OpenedTrace(
                        recorder, recorder.trace(), List.of(), Losses.NONE, warnings(events));
        if (fault != null) {
            throw failed(named, fault, opened, null);
        }
        return opened;
    }

    /** Reads the events; returns what is wrong with the file, or null. */
    private static @Nullable String stream(
            Path path, JfrEvents events, long most, long length, Progress progress)
            throws IOException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        String[] fault = new String[1];
        EventStream stream = EventStream.openFile(path);
        try {
            stream.setReuse(true);
            stream.setOrdered(false);
            stream.onError(error -> {
                failure.compareAndSet(null, error);
                stream.close();
            });
            events.listenTo(stream);
            stream.onEvent(event -> {
                long seen = events.events();
                if (seen % TELL_EVERY == 0 && !progress.reached(fraction(events, length))) {
                    failure.compareAndSet(null, new CancellationException("opening was cancelled"));
                    stream.close();
                } else if (seen > most && fault[0] == null) {
                    fault[0] =
                            "it holds more than "
                                    + most
                                    + " events, for which there is no memory (-Xmx)";
                    stream.close();
                }
            });
            stream.start();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            stream.close();
        }
        Throwable failed = failure.get();
        if (failed instanceof CancellationException cancelled) {
            throw cancelled;
        }
        return failed == null ? fault[0] : "it is damaged (" + failed.getMessage() + ")";
    }

    private static double fraction(JfrEvents events, long length) {
        return Math.clamp((double) events.newest() / length, 0, 1);
    }

    private static List<String> warnings(JfrEvents events) {
        List<String> warnings = new ArrayList<>();
        long threshold = events.settings().threshold();
        if (threshold > 0) {
            warnings.add(
                    "Waits of less than "
                            + threshold / 1_000_000.0
                            + " ms are not in it; waits of virtual threads for locks never are.");
        }
        return warnings;
    }

    private static TraceFileException failed(
            Path path, String what, @Nullable OpenedTrace partial, @Nullable Throwable cause) {
        String name = "'" + path.getFileName() + "' cannot be opened";
        return partial == null
                ? new TraceFileException(name + ": " + what + ".", null, cause)
                : new TraceFileException(
                        name + " whole: " + what + ". What comes before can be opened.",
                        partial,
                        cause);
    }
}
