package brigade.cli;

/** A command could not do what was asked; the message is the one line that a person reads. */
final class CommandFailedException extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
