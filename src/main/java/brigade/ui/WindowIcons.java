package brigade.ui;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** The icon of the app on the title bar and in the task bar, as the build has drawn it. */
final class WindowIcons {

    /** Pixels; the system takes what fits best. */
    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {}

    /** Puts it on a window once it is decoded, which another thread does. Any thread. */
    static void put(Stage stage) {
        Thread.ofPlatform()
                .daemon()
                .name("window icons")
                .start(() -> {
                    List<Image> icons = IntStream.of(SIZES).mapToObj(WindowIcons::decode).toList();
                    Platform.runLater(() -> stage.getIcons().setAll(icons));
                });
    }

    private static Image decode(int size) {
        String name = "icons/brigade-" + size + ".png";
        try (InputStream png = WindowIcons.class.getResourceAsStream(name)) {
            if (png == null) {
                throw new IllegalStateException("the build has drawn no " + name);
            }
            return new Image(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
