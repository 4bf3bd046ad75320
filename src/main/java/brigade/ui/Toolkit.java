package brigade.ui;

import com.sun.glass.ui.Application;

import javafx.application.Platform;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** JavaFX, as it starts. Not for the UI thread. */
final class Toolkit {

    /**
     * The class of each window, by which the system groups them under the icon of {@code
     * brigade.desktop}. JavaFX has no other way to name an app that is no Application of its own
     * than the one it uses itself.
     */
    private static final String NAME = "Brigade";

    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private Toolkit() {}

    /**
     * Begins to start it, once in a process, and does not wait: much else can be made meanwhile.
     *
     * @param headless draws in memory, needing no display
     */
    static Toolkit starting(boolean headless) {
        if (headless) {
            Drawing.inMemory();
        } else {
            Drawing.onScreen();
        }
        Toolkit toolkit = new Toolkit();
        Thread.ofPlatform().name("toolkit").daemon().start(toolkit::start);
        return toolkit;
    }

    private void start() {
        try {
            Platform.startup(() -> {
                name();
                started.complete(true);
            });
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
        }
    }

    private static void name() {
        try {
            Application.GetApplication().setName(NAME);
        } catch (LinkageError ignored) {
            // Started without --add-exports, or on a JavaFX that has it no more: the class stays
            // "java".
        }
    }

    /**
     * Waits until it runs.
     *
     * @throws IOException if there is no display to open a window on
     */
    void await() throws IOException {
        try {
            started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the window opened", e);
        } catch (ExecutionException e) {
            String reason = String.valueOf(e.getCause());
            throw new IOException("no window can be opened here: " + reason, e);
        }
        // A hidden window is no end: the person closes it, or the command does.
        Platform.setImplicitExit(false);
    }
}
