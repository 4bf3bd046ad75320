package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;

/**
 * A trace could not be saved, or not be opened whole. The message is one for people: what is wrong,
 * and what to do.
 */
public final class TraceFileException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    private final transient @Nullable OpenedTrace partial;

    /**
     * @param message what is wrong, and what to do
     * @param partial what could be read nevertheless, or null
     */
    public TraceFileException(
            String message, @Nullable OpenedTrace partial, @Nullable Throwable cause) {
        super(message, cause);
        this.partial = partial;
    }

    TraceFileException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }

    /** What could be read nevertheless, to be offered. */
    public Optional<OpenedTrace> partial() {
        return Optional.ofNullable(partial);
    }
}
