package brigade.observe;

import brigade.observe.apart.RecordingReader;
import brigade.observe.dump.DumpReader;
import brigade.observe.dump.DumpTrace;
import brigade.observe.dump.ThreadDump;
import brigade.observe.jfr.JfrFile;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFile;
import brigade.trace.file.TraceFileException;
import brigade.trace.file.Vocabularies;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Opens whatever is a trace: Brigade's own and Chrome's, recordings of the flight recorder, and
 * thread dumps; which it is, its first bytes tell. Takes long: not for the thread of a user
 * interface.
 */
public final class AnyTrace {

    private static final int LOOKED_AT = 4096;
    private static final int PACKED = 0x1F;

    private final RecordingReader recordings;

    /**
     * @param recordings reads those of the flight recorder
     */
    public AnyTrace(RecordingReader recordings) {
        this.recordings = recordings;
    }

    /**
     * Opens a file.
     *
     * @param known what the labels and stages of a trace may mean
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public OpenedTrace open(Path path, Vocabularies known, Progress progress)
            throws TraceFileException {
        byte[] beginning = beginning(path);
        if (JfrFile.suits(beginning)) {
            return recordings.open(path, progress);
        } else if (DumpReader.suits(beginning)) {
            List<ThreadDump> dumps = dumps(path, progress);
            if (!dumps.isEmpty()) {
                return DumpTrace.of(dumps);
            }
        }
        return TraceFile.open(path, known, progress);
    }

    /** Nothing where that cannot be had: whoever opens it then says why. */
    private static byte[] beginning(Path path) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(path))) {
            raw.mark(1);
            boolean packed = raw.read() == PACKED;
            raw.reset();
            InputStream in = packed ? new GZIPInputStream(raw) : raw;
            return in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static List<ThreadDump> dumps(Path path, Progress progress) throws TraceFileException {
        try {
            return DumpReader.read(path, progress);
        } catch (NoSuchFileException e) {
            throw failed(path, "there is no such file", e);
        } catch (IOException e) {
            throw failed(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static TraceFileException failed(Path path, String what, IOException cause) {
        return new TraceFileException(
                "'" + path.getFileName() + "' cannot be opened: " + what + ".", null, cause);
    }
}
