package brigade.server;

import brigade.work.TroubleException;

/**
 * Thrown by a step whose work failed through no fault of the thread: a client hung up, a disk is
 * full, a database closed. The order fails, the thread goes on.
 */
public final class WorkFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * @param cause says in a sentence what happened
     */
    public WorkFailedException(Exception cause) {
        super(cause.getMessage(), cause);
        reason = cause instanceof TroubleException e ? e.trouble().label() : "work";
    }

    public WorkFailedException(String message, String reason) {
        super(message);
        this.reason = reason;
    }

    /** The same in a word or two. */
    String reason() {
        return reason;
    }
}
