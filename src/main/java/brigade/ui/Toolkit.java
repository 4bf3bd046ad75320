package brigade.ui;

import javafx.application.Platform;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Starts JavaFX. */
final class Toolkit {

    private Toolkit() {}

    /**
     * Starts it once in a process; returns when it runs.
     *
     * @param headless draws in memory, with software, needing no display
     */
    static void start(boolean headless) throws IOException {
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the window opened", e);
        } catch (RuntimeException e) {
            throw new IOException("no window can be opened here: " + e.getMessage(), e);
        }
        // A hidden window is no end: the person closes it, or the command does.
        Platform.setImplicitExit(false);
    }
}
