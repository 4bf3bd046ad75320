package brigade.trace.file;

import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words for a person. */
public final class WriteFailure {

    static final String NO_MEMORY = "there is not enough memory";

    private WriteFailure() {}

    /** What went wrong at first, on whatever thread; without the name of the file. */
    public static String reason(Throwable e) {
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
}
