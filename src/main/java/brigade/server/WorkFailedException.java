package brigade.server;

/**
 * Thrown by a step whose work failed through no fault of the thread: a client hung up, a disk is
 * full, a database closed. The order fails, the thread goes on.
 */
public final class WorkFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param cause says in a sentence what happened
     */
    WorkFailedException(Exception cause) {
        super(cause.getMessage(), cause);
    }

    WorkFailedException(String message) {
        super(message);
    }
}
