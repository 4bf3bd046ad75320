package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.ui.theme.Palette;

import javafx.scene.paint.Color;

/** The colours of a theme as pixels have them. */
final class Inks {

    /** How much is left of a bar that recedes. */
    private static final double RECEDED = 0.28;

    private final int[] fills = new int[Activity.values().length];
    private final int[] receded = new int[fills.length];
    final int card;
    final int line;
    final int quiet;
    final int pulse;
    final int selected;
    final int ink;
    final int area;

    Inks(Palette palette) {
        for (Activity activity : Activity.values()) {
            Color fill = palette.fill(activity);
            fills[activity.ordinal()] = pixel(fill);
            receded[activity.ordinal()] = pixel(palette.card().interpolate(fill, RECEDED));
        }
        card = pixel(palette.card());
        line = pixel(palette.line());
        quiet = pixel(palette.ink2());
        pulse = pixel(palette.pulse());
        selected = pixel(palette.selected());
        ink = pixel(palette.ink());
        area = pixel(palette.card().interpolate(palette.ink2(), 0.22));
    }

    int of(Activity activity, boolean forward) {
        return (forward ? fills : receded)[activity.ordinal()];
    }

    private static int pixel(Color color) {
        return 0xFF00_0000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
