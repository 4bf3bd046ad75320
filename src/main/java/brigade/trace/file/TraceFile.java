package brigade.trace.file;

import brigade.trace.Trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Saves and opens traces. Takes long: not for the thread of a user interface. Any number of threads
 * may save and open, also a trace that goes on meanwhile.
 */
public final class TraceFile {

    /** How the names of Brigade's files end. */
    public static final String SUFFIX = ".brigade";

    /** The same content by the name that other programs know it by. */
    public static final String CHROME_SUFFIX = ".json.gz";

    private TraceFile() {}

    /**
     * Saves a trace. The file appears when it is whole; if that fails, or is cancelled, nothing has
     * changed.
     *
     * @param range what of it; {@link Range#ALL} for all
     * @param bookmarks to keep with it; those in the range are
     * @throws TraceFileException says what went wrong
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public static Saved save(
            Trace trace, Range range, List<Bookmark> bookmarks, Path path, Progress progress)
            throws TraceFileException {
        return save(trace, range, bookmarks, Losses.NONE, path, progress);
    }

    /** As the other, for a trace that was opened: also keeps what had been lost before. */
    public static Saved save(
            Trace trace,
            Range range,
            List<Bookmark> bookmarks,
            Losses earlier,
            Path path,
            Progress progress)
            throws TraceFileException {
        return new Saving(trace, range, bookmarks, earlier).to(path, progress, Disk.OF_THE_SYSTEM);
    }

    /**
     * Writes a trace to {@code out}, and closes that.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public static void write(
            Trace trace, Range range, List<Bookmark> bookmarks, OutputStream out, Progress progress)
            throws IOException {
        new Saving(trace, range, bookmarks, Losses.NONE).to(out, progress);
    }

    /**
     * Opens a trace: one of Brigade with nothing lost, or a Chrome trace of another program.
     *
     * @param known what the labels and stages of a file may mean
     * @throws TraceFileException says what is wrong, and holds what could be read nevertheless
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public static OpenedTrace open(Path path, Vocabularies known, Progress progress)
            throws TraceFileException {
        return new Opening(path, known).open(Limits.ofThisJvm(), progress);
    }
}
