package brigade.lab.engine.run;

/** The program does what the engine cannot control; the message is one line for a person. */
public final class UncontrolledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UncontrolledException(String message) {
        super(message);
    }
}
