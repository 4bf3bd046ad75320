package brigade.trace.file;

import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What is to be saved, and how it becomes a file. */
record Saving(Trace trace, Range range, List<Bookmark> bookmarks, Losses earlier) {

    private static final String NO_MEMORY = "there is not enough memory";

    /** Saves it. */
    Saved to(Path path, Progress progress, Disk disk) throws TraceFileException {
        if (Files.isDirectory(path)) {
            throw failed(path, "this is a folder", null);
        }
        try (HeldEnd _ = new HeldEnd();
                NewFile file = NewFile.at(path, disk)) {
            TraceWriter writer;
            long events;
            try (OutputStream out = Compressor.to(file.stream())) {
                writer = new TraceWriter(Contents.of(trace, range), out, progress);
                events = writer.write(kept(), earlier);
            }
            return new Saved(events, file.putInPlace(), writer.gaps());
        } catch (IOException e) {
            throw failed(path, reason(e), e);
        } catch (OutOfMemoryError e) {
            throw failed(path, NO_MEMORY, e);
        } catch (ArithmeticException e) {
            throw failed(path, "its times lie more than 292 years apart", e);
        }
    }

    private List<Bookmark> kept() {
        return bookmarks.stream()
                .filter(bookmark -> range.contains(bookmark.time()))
                .sorted(Comparator.comparingLong(Bookmark::time))
                .toList();
    }

    /** What went wrong at first, on whatever thread. */
    private static String reason(Throwable e) {
        Throwable cause = e.getCause();
        if (cause != null) {
            return reason(cause);
        }
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return switch (e) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "you may not write there";
            case OutOfMemoryError _ -> NO_MEMORY;
            case ClosedByInterruptException _ -> "it was interrupted";
            default -> said == null ? e.toString() : said;
        };
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
