package brigade.ui;

import brigade.measure.Touchable;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;

/**
 * What a person can open, for other threads than the UI thread. A question that waits for its
 * answer holds up whoever asks it, but not the tasks that come after it.
 */
record OpenedTouch(WindowStage stage, Touches.Touch touch) implements Touchable {

    @Override
    public String name() {
        return touch.name();
    }

    @Override
    public void open() {
        run(touch.open());
    }

    @Override
    public void close() {
        run(touch.close());
    }

    private void run(Runnable task) {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        Platform.runLater(() -> stage.whenDrawn(() -> drawn.complete(true)));
        drawn.join();
    }
}
