package brigade.measure;

/** The person closed the window before the experiment was done. */
public final class ScreenClosedException extends Exception {

    private static final long serialVersionUID = 1;

    ScreenClosedException() {
        super("the window was closed before the measurement was done");
    }
}
