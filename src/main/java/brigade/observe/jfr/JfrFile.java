package brigade.observe.jfr;

import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;

import org.jspecify.annotations.Nullable;

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
     * Opens one.
     *
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws CancellationException when {@code progress} ends it
     */
    public static OpenedTrace open(Path path, Progress progress) throws TraceFileException {
        try {
            return isPacked(path) ? unpacked(path, progress) : read(path, path, "", progress);
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
            String fault = unpack(path, plain, progress);
            if (!fault.isEmpty() && Files.size(plain) == 0) {
                throw failed(path, fault + JfrChunks.AGAIN, null, null);
            }
            return read(path, plain, fault, progress);
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
    private static OpenedTrace read(Path named, Path path, String unpacking, Progress progress)
            throws IOException {
        JfrChunks chunks = chunks(path, unpacking);
        String fault = unpacking.isEmpty() ? chunks.fault() : unpacking;
        if (chunks.fault().isEmpty()) {
            OpenedTrace opened = read(named, path, chunks, progress);
            if (fault.isEmpty()) {
                return opened;
            }
            throw failed(named, fault, opened, null);
        }
        Path whole = Files.createTempFile("brigade", ".jfr");
        try {
            copy(path, chunks.whole(), whole);
            throw failed(named, fault, read(named, whole, JfrChunks.of(whole), progress), null);
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

    private static OpenedTrace read(Path named, Path path, JfrChunks chunks, Progress progress)
            throws IOException {
        JfrReading reading = new JfrReading(chunks, progress);
        reading.of(path);
        if (reading.endedEarly() && chunks.whole().size() > 1) {
            reading = new JfrReading(chunks, progress);
            oneByOne(path, chunks.whole(), reading);
        }
        String fault = reading.fault();
        OpenedTrace opened = reading.opened();
        if (opened == null) {
            throw failed(
                    named,
                    fault.isEmpty()
                            ? "it is a recording without an event of a thread"
                            : fault + JfrChunks.AGAIN,
                    null,
                    reading.failure());
        } else if (!fault.isEmpty()) {
            throw failed(named, fault, opened, reading.failure());
        }
        return opened;
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

    private static TraceFileException failed(
            Path path, String what, @Nullable OpenedTrace partial, @Nullable Throwable cause) {
        String name = "'" + path.getFileName() + "' cannot be opened";
        return partial == null
                ? new TraceFileException(name + ": " + what + ".", null, cause)
                : new TraceFileException(
                        name + " whole: " + what + ". What is whole can be opened.",
                        partial,
                        cause);
    }
}
