package brigade.ui.theme;

import brigade.trace.Activity;

import javafx.scene.paint.Color;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The colours of activities, as canvases draw them, and the few others that they need. */
public record Palette(
        Map<Activity, Color> fills,
        Map<Activity, Color> inks,
        Surface surface,
        Color pulse,
        Color selected) {

    /**
     * What all is drawn upon.
     *
     * @param card the ground
     * @param ink text upon it
     * @param ink2 text that steps back
     * @param line lines upon it
     */
    public record Surface(Color card, Color ink, Color ink2, Color line) {}

    static Palette of(Tokens tokens) {
        Map<Activity, Color> fills = new EnumMap<>(Activity.class);
        Map<Activity, Color> inks = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            String name = activity.name().toLowerCase(Locale.ROOT);
            fills.put(activity, tokens.color(name));
            inks.put(activity, tokens.color(name + "-on"));
        }
        return new Palette(
                fills,
                inks,
                new Surface(
                        tokens.color("card"),
                        tokens.color("ink"),
                        tokens.color("ink-2"),
                        tokens.color("line")),
                tokens.color("pulse"),
                tokens.color("selected-soft"));
    }

    /** The colour that stands for the activity. */
    public Color fill(Activity activity) {
        return fills.getOrDefault(activity, line());
    }

    /** The colour of text upon {@link #fill}. */
    public Color on(Activity activity) {
        return inks.getOrDefault(activity, ink());
    }

    /** The ground of what is drawn. */
    public Color card() {
        return surface.card;
    }

    /** Text upon the ground. */
    public Color ink() {
        return surface.ink;
    }

    /** Text that steps back. */
    public Color ink2() {
        return surface.ink2;
    }

    /** Lines upon the ground. */
    public Color line() {
        return surface.line;
    }
}
