package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.paint.Color;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The colours in force, by their tones. */
public final class FloorColors {

    private static final Color[] SKINS = {
        Color.web("#F2C9A0"),
        Color.web("#C98F62"),
        Color.web("#F7D9BD"),
        Color.web("#8A5A3C"),
        Color.web("#E0AC7E")
    };
    private static final Color[] HAIRS = {
        Color.web("#2A2422"),
        Color.web("#6B452C"),
        Color.web("#17181B"),
        Color.web("#A8703D"),
        Color.web("#8B8680")
    };

    private static final Color[] SHIRTS = {
        Color.web("#6E87A8"),
        Color.web("#A8776B"),
        Color.web("#7B8F6A"),
        Color.web("#8D7BA0"),
        Color.web("#B39A63")
    };

    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);

    public FloorColors(Function<Tone, Color> source) {
        for (Tone tone : Tone.values()) {
            colors.put(tone, source.apply(tone));
        }
    }

    /** The colours without a style sheet. */
    public static FloorColors usual() {
        return new FloorColors(Tone::usual);
    }

    public Color of(Tone tone) {
        return colors.getOrDefault(tone, tone.usual());
    }

    /** The colour of an activity's ring. */
    public Color fill(Activity activity) {
        return of(Tone.fill(activity));
    }

    /** The colour of text that tells of an activity. */
    public Color text(Activity activity) {
        return of(Tone.text(activity));
    }

    /** A person's skin; people do not change with the theme. */
    static Color skin(int variant) {
        return SKINS[Math.floorMod(variant, SKINS.length)];
    }

    /** What somebody wears who is not on the staff. */
    static Color shirt(int variant) {
        return SHIRTS[Math.floorMod(variant, SHIRTS.length)];
    }

    /** A person's hair. */
    static Color hair(int variant) {
        return HAIRS[Math.floorMod(variant, HAIRS.length)];
    }
}
