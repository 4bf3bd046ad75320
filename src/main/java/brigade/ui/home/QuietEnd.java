package brigade.ui.home;

import brigade.trace.file.HeldEnd;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;

/**
 * Passes on what nobody caught, until the process ends by a signal: JavaFX is shut down then while
 * its threads still draw, and what they fail of is no fault of anybody.
 */
public final class QuietEnd implements UncaughtExceptionHandler {

    private final UncaughtExceptionHandler usual;

    /**
     * @param usual takes what nobody caught before the end
     */
    public QuietEnd(UncaughtExceptionHandler usual) {
        this.usual = usual;
    }

    /** Prints what nobody caught, as a process does that has no handler. */
    public static QuietEnd printing() {
        return new QuietEnd((thread, thrown) -> {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            thrown.printStackTrace();
        });
    }

    /** From now on nothing is printed as an error: the process ends. */
    public static void begin() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (!HeldEnd.ofProcess()) {
            usual.uncaughtException(thread, thrown);
        }
    }
}
