package brigade.trace.file;

import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What is to be saved, and how it becomes a file. */
record Saving(Trace trace, Range range, List<Bookmark> bookmarks, Losses earlier) {

    /** Saves it. */
    Saved to(Path path, Progress progress, Disk disk) throws TraceFileException {
        if (Files.isDirectory(path)) {
            throw failed(path, "this is a folder", null);
        }
        try (HeldEnd _ = new HeldEnd();
                NewFile file = NewFile.at(path, disk)) {
            Written written = to(file.stream(), progress);
            return new Saved(written.events, file.putInPlace(), written.gaps);
        } catch (IOException e) {
            throw failed(path, WriteFailure.reason(e), e);
        } catch (OutOfMemoryError e) {
            throw failed(path, WriteFailure.NO_MEMORY, e);
        } catch (ArithmeticException e) {
            throw failed(path, "its times lie more than 292 years apart", e);
        }
    }

    /** Writes it to {@code out} and closes that. */
    Written to(OutputStream out, Progress progress) throws IOException {
        try (OutputStream packed = Compressor.to(out)) {
            TraceWriter writer = new TraceWriter(Contents.of(trace, range), packed, progress);
            return new Written(writer.write(kept(), earlier), writer.gaps());
        }
    }

    /** As in {@link Saved}. */
    record Written(long events, int gaps) {}

    private List<Bookmark> kept() {
        return bookmarks.stream()
                .filter(bookmark -> range.contains(bookmark.time()))
                .sorted(Comparator.comparingLong(Bookmark::time))
                .toList();
    }

    private static TraceFileException failed(Path path, String reason, @Nullable Throwable e) {
        return new TraceFileException(
                "The trace could not be saved as '"
                        + path
                        + "': "
                        + reason
                        + ". Nothing was changed.",
                e);
    }
}
