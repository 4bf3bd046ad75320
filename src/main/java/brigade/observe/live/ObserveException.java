package brigade.observe.live;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;

/** A JVM cannot be watched, or no longer; the message says why in English, and what would help. */
public final class ObserveException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    private final transient Obstacle reason;

    ObserveException(Obstacle reason, @Nullable Throwable cause) {
        super(reason.in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    /** Why, for whoever speaks another language. */
    public Obstacle reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }
}
