package brigade.observe.dump;

import brigade.trace.file.CountedInput;
import brigade.trace.file.Progress;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;

/**
 * Reads thread dumps: text of {@code jstack}, {@code jcmd Thread.print}, {@code kill -3} and {@code
 * Thread.dump_to_file}, also in the midst of a log, and the JSON of the last; gzipped too. A file
 * of any size is gone through without being kept.
 */
public final class DumpReader {

    private static final int LOOKED_AT = 4096;

    /** What a frame takes in the list of its thread, about. */
    private static final long FRAME_BYTES = 8;

    /** Frames of all dumps of a text are kept up to this part of the memory. */
    private static final int PART = 6;

    private DumpReader() {}

    /** Whether what begins so may hold a dump, also one of a kind that is refused by its name. */
    public static boolean suits(byte[] beginning) {
        return DumpFormat.of(beginning) != DumpFormat.OTHER;
    }

    /**
     * Reads all dumps of a file, in their order; none where it is text without any.
     *
     * @throws IOException whose message says in a sentence's part what is wrong: "it is no dump"
     * @throws CancellationException when {@code progress} ends it
     */
    public static List<ThreadDump> read(Path path, Progress progress) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new IOException("it is empty");
        }
        CountedInput.Watch watch =
                bytes -> {
                    if (!progress.reached(Math.min(1.0, (double) bytes / size))) {
                        throw new CancellationException("opening was cancelled");
                    }
                };
        try (InputStream raw =
                new BufferedInputStream(
                        new CountedInput(Files.newInputStream(path), watch), 1 << 16)) {
            return read(unpacked(raw), ZoneId.systemDefault());
        }
    }

    /** Reads the dumps of a text that is there already. */
    public static List<ThreadDump> ofText(String text) {
        TextDumps dumps = new TextDumps(ZoneId.systemDefault());
        text.lines().forEach(dumps::line);
        return dumps.finish();
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        byte[] first = beginning(raw);
        boolean packed = first.length > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        return packed ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16) : raw;
    }

    private static byte[] beginning(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        return first;
    }

    /**
     * As the other, of what is unpacked already.
     *
     * @param in it can go back to a mark
     * @param zone in which the times of text dumps are told
     */
    static List<ThreadDump> read(InputStream in, ZoneId zone) throws IOException {
        DumpFormat format = DumpFormat.of(beginning(in));
        if (!format.isDump()) {
            throw new IOException(format.refusal());
        }
        return format == DumpFormat.JSON ? List.of(json(in)) : text(in, zone);
    }

    private static ThreadDump json(InputStream in) throws IOException {
        ThreadDump dump;
        try {
            dump = JsonDump.read(in);
        } catch (EOFException e) {
            throw new IOException("it is cut off", e);
        } catch (JsonProcessingException e) {
            throw new IOException("its JSON is cut off or damaged" + line(e), e);
        }
        if (dump == null) {
            throw new IOException("it is JSON, but no thread dump");
        }
        return dump;
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
    }

    private static List<ThreadDump> text(InputStream in, ZoneId zone) throws IOException {
        BoundedLines lines = new BoundedLines(DumpText.open(in));
        TextDumps dumps = new TextDumps(zone);
        long most = Runtime.getRuntime().maxMemory() / PART / FRAME_BYTES;
        String line = next(lines);
        while (line != null) {
            dumps.line(line);
            if (dumps.kept() > most) {
                throw new IOException(
                        "its dumps hold more threads than there is memory for: give Brigade more"
                                + " (-Xmx), or cut the log");
            }
            line = next(lines);
        }
        return dumps.finish();
    }

    private static @Nullable String next(BoundedLines lines) throws IOException {
        try {
            return lines.next();
        } catch (EOFException e) {
            throw new IOException("it is cut off", e);
        }
    }
}
