package brigade.observe.jfr;

import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Opens a recording of the flight recorder (JDK 11 or later, also gzipped) as a trace. Takes long:
 * not for the thread of a user interface.
 */
public final class JfrFile {

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
     * What became of one.
     *
     * @param warnings what whoever looks at the trace has to know
     * @param fault says what is wrong, in a sentence or two; or empty
     * @param written whether there is a trace, of all or of what could be read
     */
    public record Outcome(List<String> warnings, String fault, boolean written) {

        public Outcome {
            warnings = List.copyOf(warnings);
        }

        /** That of a file of which nothing can be opened, and why. */
        public static Outcome none(Path path, String what) {
            return new Outcome(List.of(), begun(path) + ": " + what + ".", false);
        }

        /** The same where there is less than all; a reason that is known already stays. */
        Outcome partly(Path path, String what) {
            return written && fault.isEmpty() && !what.isEmpty()
                    ? new Outcome(
                            warnings,
                            begun(path) + " whole: " + what + ". What is whole can be opened.",
                            true)
                    : this;
        }

        private static String begun(Path path) {
            return "'" + path.getFileName() + "' cannot be opened";
        }
    }

    /**
     * Opens one.
     *
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws CancellationException when {@code progress} ends it
     */
    public static OpenedTrace open(Path path, Progress progress) throws TraceFileException {
        RecordedTrace trace = new RecordedTrace();
        return trace.opened(tell(path, trace, progress));
    }

    /**
     * Tells what one holds.
     *
     * @throws CancellationException when {@code progress} ends it
     */
    public static Outcome tell(Path path, ToldTrace to, Progress progress) {
        try {
            return isPacked(path)
                    ? unpacked(path, to, progress)
                    : read(path, path, "", to, progress);
        } catch (IOException e) {
            return Outcome.none(path, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isPacked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        }
    }

    /** The reader of the JDK wants a file: the packed one is unpacked beside others of its kind. */
    private static Outcome unpacked(Path path, ToldTrace to, Progress progress) throws IOException {
        Path plain = Files.createTempFile("brigade", ".jfr");
        try {
            String fault = unpack(path, plain, progress);
            return !fault.isEmpty() && Files.size(plain) == 0
                    ? Outcome.none(path, fault + JfrChunks.AGAIN)
                    : read(path, plain, fault, to, progress);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    /** Returns what is wrong with the compression, or nothing: what comes before that is kept. */
    private static String unpack(Path path, Path plain, Progress progress) throws IOException {
        try (InputStream packed = Files.newInputStream(path);
                OutputStream out = Files.newOutputStream(plain)) {
            InputStream in = new GZIPInputStream(packed, 1 << 16);
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                goOn(progress, 0);
            }
            return "";
        } catch (EOFException e) {
            return "it is cut off";
        } catch (ZipException e) {
            return "its compression is damaged";
        }
    }

    private static void goOn(Progress progress, double fraction) {
        if (!progress.reached(fraction)) {
            throw new CancellationException("opening was cancelled");
        }
    }

    /**
     * Reads a plain one.
     *
     * @param unpacking what was wrong with its compression, or empty
     */
    private static Outcome read(
            Path named, Path path, String unpacking, ToldTrace to, Progress progress)
            throws IOException {
        JfrChunks chunks = chunks(path, unpacking);
        String fault = unpacking.isEmpty() ? chunks.fault() : unpacking;
        if (chunks.fault().isEmpty()) {
            return read(named, path, chunks, to, progress).partly(named, fault);
        }
        Path whole = Files.createTempFile("brigade", ".jfr");
        try {
            copy(path, chunks.whole(), whole);
            return read(named, whole, JfrChunks.of(whole), to, progress).partly(named, fault);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static JfrChunks chunks(Path path, String unpacking) throws IOException {
        try {
            return JfrChunks.of(path);
        } catch (IOException e) {
            throw unpacking.isEmpty() ? e : new IOException(unpacking + JfrChunks.AGAIN, e);
        }
    }

    /** Chunks that are whole, each as one that nobody writes to any more. */
    private static void copy(Path path, List<JfrChunks.Chunk> chunks, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(
                                to,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (JfrChunks.Chunk chunk : chunks) {
                long at = out.position();
                long done = 0;
                while (done < chunk.bytes()) {
                    long n = in.transferTo(chunk.from() + done, chunk.bytes() - done, out);
                    if (n <= 0) {
                        throw new EOFException("it became shorter while it was read");
                    }
                    done += n;
                }
                out.write(ByteBuffer.allocate(1), at + JfrChunks.STATE_AT);
            }
        }
    }

    private static Outcome read(
            Path named, Path path, JfrChunks chunks, ToldTrace to, Progress progress)
            throws IOException {
        try (JfrReading reading = new JfrReading(chunks, to, progress)) {
            reading.of(path);
            if (!reading.endedEarly() || chunks.whole().size() == 1) {
                return written(named, reading);
            }
        }
        try (JfrReading again = new JfrReading(chunks, to, progress)) {
            oneByOne(path, chunks.whole(), again);
            return written(named, again);
        }
    }

    private static Outcome written(Path named, JfrReading reading) {
        String fault = reading.fault();
        return reading.write()
                ? new Outcome(reading.warnings(), "", true).partly(named, fault)
                : Outcome.none(
                        named,
                        fault.isEmpty()
                                ? "it is a recording without an event of a thread"
                                : fault + JfrChunks.AGAIN);
    }

    /** Where the reader of the JDK gives up at one chunk, it would leave out those behind it. */
    private static void oneByOne(Path path, List<JfrChunks.Chunk> chunks, JfrReading reading)
            throws IOException {
        Path one = Files.createTempFile("brigade", ".jfr");
        try {
            for (JfrChunks.Chunk chunk : chunks) {
                copy(path, List.of(chunk), one);
                reading.of(one);
            }
        } finally {
            Files.deleteIfExists(one);
        }
    }
}
