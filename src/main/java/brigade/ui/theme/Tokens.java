package brigade.ui.theme;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The colours that the token sheets name, for what is drawn by hand. The sheets are their only
 * source.
 */
public record Tokens(Map<String, Color> colors) {

    private static final Pattern TOKEN =
            Pattern.compile("-brigade-([a-z0-9-]+)\\s*:\\s*(#[0-9a-fA-F]{6,8})");

    public Tokens {
        colors = Map.copyOf(colors);
    }

    /** Reads sheets of this package; a later one overrides an earlier one. */
    static Tokens read(String... sheets) {
        Map<String, Color> colors = new HashMap<>();
        for (String sheet : sheets) {
            TOKEN.matcher(text(sheet))
                    .results()
                    .forEach(m -> colors.put(m.group(1), Color.web(m.group(2))));
        }
        return new Tokens(colors);
    }

    private static String text(String sheet) {
        try (InputStream in = Tokens.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException(
                        "style sheet " + sheet + " is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour of a token, named without {@code -brigade-}. */
    public Color color(String name) {
        Color color = colors.get(name);
        if (color == null) {
            throw new IllegalArgumentException("no token named " + name);
        }
        return color;
    }
}
