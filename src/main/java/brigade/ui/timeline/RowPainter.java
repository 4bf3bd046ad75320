package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.PixelRow;
import brigade.trace.Trace;
import brigade.ui.theme.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/**
 * Draws one lane of a strip. Whole pixels only: nothing is blurred, and software rendering stays
 * cheap.
 */
final class RowPainter {

    private static final int GAP = 1;
    private static final int TEXT_MARGIN = 7;
    private static final int TICK = 4;

    private final Trace trace;
    private final StripTexts texts;
    private final Font font;
    private PixelRow pixels = new PixelRow(1);

    RowPainter(Trace trace, StripTexts texts, Font font) {
        this.trace = trace;
        this.texts = texts;
        this.font = font;
    }

    /**
     * Draws a lane's bars from {@code y} on, {@code height} high; bars of other orders than the
     * selected one recede.
     */
    void draw(
            GraphicsContext g,
            Palette palette,
            Lane lane,
            StripWindow window,
            double y,
            double height,
            int selectedOrder) {
        if (pixels.width() != window.width()) {
            pixels = new PixelRow(window.width());
        }
        trace.reduce(lane, window.start(), window.end(), pixels);
        boolean frames = lane.kind() == LaneKind.UI;
        if (frames) {
            drawPulses(g, palette, window, y, height);
        }
        g.setFont(font);
        g.setTextBaseline(VPos.CENTER);
        StripRuns.of(
                pixels,
                (from, to, activity, label, order) -> {
                    if (frames && (activity == Activity.IDLE || to - from < 3)) {
                        return;
                    }
                    g.setGlobalAlpha(selectedOrder == 0 || order == selectedOrder ? 1 : 0.3);
                    bar(g, palette, from, y, to - from, height, activity);
                    if (height >= 14) {
                        label(
                                g,
                                palette,
                                from,
                                y + Math.floor(height / 2),
                                to - from,
                                activity,
                                label,
                                order);
                    }
                });
        g.setGlobalAlpha(1);
    }

    /**
     * A bar with its corner pixels left out, which reads as rounded and costs three plain
     * rectangles.
     */
    private void bar(
            GraphicsContext g,
            Palette palette,
            int x,
            double y,
            int width,
            double height,
            Activity activity) {
        g.setFill(palette.fill(activity));
        int w = width > 3 ? width - GAP : width;
        if (w < 4) {
            g.fillRect(x, y, w, height);
        } else {
            g.fillRect(x + 1, y, w - 2, height);
            g.fillRect(x, y + 1, 1, height - 2);
            g.fillRect(x + w - 1, y + 1, 1, height - 2);
        }
    }

    private void label(
            GraphicsContext g,
            Palette palette,
            int x,
            double middle,
            int width,
            Activity activity,
            int label,
            int order) {
        int room = width - 2 * TEXT_MARGIN;
        if (label == 0 || room < 24 || activity == Activity.IDLE) {
            return;
        }
        String word = texts.word(label);
        String whole = order > 0 ? word + " #" + order : word;
        String text = texts.width(whole) <= room ? whole : texts.width(word) <= room ? word : "";
        if (!text.isEmpty()) {
            g.setFill(palette.on(activity));
            g.fillText(text, x + TEXT_MARGIN, middle);
        }
    }

    /**
     * Frames as ticks: an even row while the UI thread keeps up, a gap where it did not. They move
     * with the bars.
     */
    private void drawPulses(
            GraphicsContext g, Palette palette, StripWindow window, double y, double height) {
        g.setFill(palette.pulse());
        double inset = Math.max(2, Math.floor(height / 5));
        int first = -Math.floorMod(window.start() / window.perPixel(), TICK);
        for (int x = first; x < pixels.width(); x += TICK) {
            boolean pulse = false;
            for (int i = Math.max(0, x); i < Math.min(x + TICK, pixels.width()); i++) {
                pulse |= pixels.beginnings(i) > 0;
            }
            if (pulse) {
                g.fillRect(x, y + inset, TICK / 2, height - 2 * inset);
            }
        }
    }
}
