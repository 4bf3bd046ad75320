package brigade.observe.live;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** A JVM cannot be watched, or no longer; the message says why, and what would help. */
public final class ObserveException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    ObserveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }
}
