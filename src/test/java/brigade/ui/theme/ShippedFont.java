package brigade.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which letters a font has that comes with the app: its table {@code cmap}, in the formats 4 and 12
 * of the OpenType specification.
 */
public final class ShippedFont {

    /** The letters that texts and figures are written in, in all weights. */
    public static final List<ShippedFont> TEXT =
            List.of(
                    new ShippedFont("Inter-Regular.otf"),
                    new ShippedFont("Inter-Medium.otf"),
                    new ShippedFont("Inter-SemiBold.otf"),
                    new ShippedFont("Inter-Bold.otf"));

    /** The letters of code, and of instants. */
    public static final ShippedFont CODE = new ShippedFont("JetBrainsMono-Regular.ttf");

    private static final int CMAP = 0x636d6170;

    private final BitSet letters = new BitSet();

    private ShippedFont(String file) {
        ByteBuffer font = ByteBuffer.wrap(bytes(file));
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                readMaps(font, font.getInt(entry + 8));
            }
        }
    }

    private void readMaps(ByteBuffer font, int cmap) {
        int maps = font.getShort(cmap + 2);
        for (int i = 0; i < maps; i++) {
            int map = cmap + font.getInt(cmap + 8 + 8 * i);
            switch (font.getShort(map)) {
                case 4 -> readSegments(font, map);
                case 12 -> readGroups(font, map);
                default -> {}
            }
        }
    }

    private void readSegments(ByteBuffer font, int map) {
        int twice = font.getChar(map + 6);
        for (int i = 0; i < twice; i += 2) {
            int last = font.getChar(map + 14 + i);
            int first = font.getChar(map + 16 + twice + i);
            if (first != 0xFFFF) {
                letters.set(first, last + 1);
            }
        }
    }

    private void readGroups(ByteBuffer font, int map) {
        int groups = font.getInt(map + 12);
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + 12 * i;
            letters.set(font.getInt(group), font.getInt(group + 4) + 1);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a text that would be boxes, or come from another font; empty where none. */
    public String missing(String text) {
        return text.codePoints()
                .filter(letter -> letter >= ' ' && !letters.get(letter))
                .distinct()
                .mapToObj(letter -> "%s (U+%04X)".formatted(Character.toString(letter), letter))
                .collect(Collectors.joining(" "));
    }

    /** The letters that one of the {@link #TEXT} fonts lacks. */
    public static String missingInTexts(String text) {
        return TEXT.stream()
                .map(font -> font.missing(text))
                .distinct()
                .collect(Collectors.joining());
    }
}
