package brigade.ui;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The icon of the app on the title bar and in the task bar, as the build has drawn it. */
final class WindowIcons {

    /** Pixels; the system takes what fits best. */
    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {}

    /** Puts it on a window. UI thread only. */
    static void put(Stage stage) {
        for (int size : SIZES) {
            String name = "icons/brigade-" + size + ".png";
            try (InputStream png = WindowIcons.class.getResourceAsStream(name)) {
                if (png == null) {
                    throw new IllegalStateException("the build has drawn no " + name);
                }
                stage.getIcons().add(new Image(png));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
