package brigade.ui.restaurant;

import brigade.lesson.Lesson;
import brigade.measure.lesson.RestaurantLessons;
import brigade.ui.page.FirstFrame;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The tour, read by another thread than that of the UI as soon as the first frame is there: who
 * takes it does not wait until it is read. UI thread only.
 */
final class ShippedTour {

    private final CompletableFuture<Lesson> lesson = new CompletableFuture<>();

    /** Of a window that shows this scene. */
    ShippedTour(Scene scene) {
        FirstFrame.after(
                scene,
                () ->
                        Thread.ofVirtual()
                                .name("tour")
                                .start(() -> lesson.complete(RestaurantLessons.tour())));
    }

    /** Tells it on the UI thread, once it is read. */
    void whenRead(Consumer<Lesson> then) {
        Thread.ofVirtual()
                .name("tour")
                .start(() -> {
                    Lesson read = lesson.join();
                    Platform.runLater(() -> then.accept(read));
                });
    }

    /** Also for whom it is not read yet. */
    Lesson now() {
        Lesson read = lesson.getNow(null);
        return read == null ? RestaurantLessons.tour() : read;
    }
}
