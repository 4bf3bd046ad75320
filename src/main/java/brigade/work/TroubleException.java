package brigade.work;

import java.io.IOException;

/** Work failed of what is outside of its thread; the message says in a sentence how. */
public final class TroubleException extends IOException {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    TroubleException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    TroubleException(Trouble trouble, String message, Exception cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
