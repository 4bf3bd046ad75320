package brigade.lab.engine.run;

/** Carries a checked exception of a program's main method. */
final class ProgramException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProgramException(Throwable cause) {
        super(cause);
    }
}
