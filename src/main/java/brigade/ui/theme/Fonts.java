package brigade.ui.theme;

import javafx.scene.text.Font;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The fonts of the page, which come with the app. */
public final class Fonts {

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf");

    /** Any: a font is loaded for all of them. */
    private static final double SIZE = 13;

    private Fonts() {}

    /**
     * Makes them known to JavaFX, once in a process and before the first page. For any thread, but
     * not while the toolkit starts: fontconfig reads the environment of the process, which GTK
     * writes then, and the two of them together end the process.
     */
    public static void load() {
        for (String file : FILES) {
            Font.loadFont(url(file), SIZE);
        }
    }

    /**
     * A file where there is one, as in the packages: anything else JavaFX copies to a file first.
     */
    private static String url(String name) {
        Path file = Path.of(System.getProperty("java.home"), "lib", "brigade", "fonts", name);
        if (Files.exists(file)) {
            return file.toUri().toString();
        }
        URL resource = Objects.requireNonNull(Fonts.class.getResource("fonts/" + name), name);
        return resource.toExternalForm();
    }
}
