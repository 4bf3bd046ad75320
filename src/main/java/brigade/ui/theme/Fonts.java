package brigade.ui.theme;

import javafx.scene.text.Font;

import java.net.URL;
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
     * Makes them known to JavaFX, once in a process and before the first page. For any thread:
     * while the toolkit starts, it waits for what it needs of it and no longer.
     */
    public static void load() {
        for (String file : FILES) {
            URL url = Objects.requireNonNull(Fonts.class.getResource("fonts/" + file), file);
            Font.loadFont(url.toExternalForm(), SIZE);
        }
    }
}
