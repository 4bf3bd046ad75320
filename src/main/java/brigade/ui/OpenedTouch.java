package brigade.ui;

import brigade.measure.Touchable;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;

/**
 * What a person can open, for other threads than the UI thread: each call ends when it is seen, or
 * is seen no more. A question that waits for its answer holds up whoever asks it, but not the tasks
 * that come after it.
 */
record OpenedTouch(WindowStage stage, Touches.Touch touch) implements Touchable {

    /** Pictures after which nobody waits any longer. */
    private static final int MOST_PICTURES = 100;

    @Override
    public String name() {
        return touch.name();
    }

    /**
     * @throws java.util.concurrent.CompletionException if it cannot be opened
     */
    @Override
    public void open() {
        run(touch.open(), true);
    }

    /**
     * @throws java.util.concurrent.CompletionException if it cannot be closed
     */
    @Override
    public void close() {
        run(touch.close(), false);
    }

    private void run(Runnable task, boolean seen) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        Platform.runLater(() -> whenDrawn(MOST_PICTURES, seen, done));
        done.join();
    }

    private void whenDrawn(int pictures, boolean seen, CompletableFuture<Boolean> done) {
        stage.whenDrawn(() -> {
            if (touch.isSeen() == seen) {
                done.complete(true);
            } else if (pictures == 0) {
                String what = seen ? " is not seen" : " is still seen";
                done.completeExceptionally(new IllegalStateException(touch.name() + what));
            } else {
                whenDrawn(pictures - 1, seen, done);
            }
        });
    }
}
