package brigade.ui.timeline;

import brigade.ui.page.Units;
import brigade.ui.theme.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.List;

/** Draws what stands above the bars: words, the ruler, the range, arrows, the instant. */
final class OverlayPainter {

    private static final int MARGIN = 7;

    /** How far a backing reaches beyond its word. */
    private static final int BACKING = 4;

    private static final int BACKING_HEIGHT = 14;
    private static final int HEAD = 5;
    private static final int HATCH = 12;
    private static final int DASH = 6;

    private final BarWords words;
    private final Units units;
    private final TextWidths bars = new TextWidths(Font.font("Inter Medium", 11));
    private final TextWidths ticks = new TextWidths(Font.font("Inter", 11));

    OverlayPainter(BarWords words, Units units) {
        this.words = words;
        this.units = units;
    }

    void words(GraphicsContext g, Palette palette, List<BarPainter.Word> places, int top) {
        g.setFont(bars.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (BarPainter.Word place : places) {
            if (place.y() < top) {
                continue; // its row is cut off
            }
            int room = place.width() - 2 * MARGIN;
            String word = words.word(place.label());
            if (bars.of(word) <= room) {
                String text = numbered(word, place.order(), room);
                if (place.striped()) {
                    backing(g, palette, place, bars.of(text));
                }
                g.setFill(palette.on(place.activity()));
                g.fillText(text, place.x() + MARGIN, place.y());
            }
        }
    }

    /** In the colour of the bar, over its gaps, which are as dark as the card in the dark theme. */
    private static void backing(
            GraphicsContext g, Palette palette, BarPainter.Word place, double width) {
        g.setFill(palette.fill(place.activity()));
        g.fillRoundRect(
                place.x() + MARGIN - BACKING,
                place.y() - BACKING_HEIGHT / 2.0,
                width + 2 * BACKING,
                BACKING_HEIGHT,
                4,
                4);
    }

    /** The word with the number of an order, where there is room for both. */
    private String numbered(String word, int order, int room) {
        String text = word + " #";
        return order > 0 && bars.fits(text, order, room) ? text + order : word;
    }

    void ruler(
            GraphicsContext g, Palette palette, TimeWindow window, long origin, int top, int low) {
        g.setFont(ticks.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (Ruler.Tick tick : Ruler.of(window, origin, units).ticks()) {
            boolean large = !tick.label().isEmpty();
            g.setFill(palette.line());
            g.fillRect(tick.x(), large ? top : low - 4, 1, large ? low - top : 4);
            if (large) {
                label(g, palette, tick, window.width(), (top + low) / 2.0);
            }
        }
        g.setFill(palette.line());
        g.fillRect(0, low, window.width(), 1);
    }

    private void label(
            GraphicsContext g, Palette palette, Ruler.Tick tick, double width, double middle) {
        if (tick.x() + 5 + ticks.of(tick.label()) <= width) {
            g.setFill(palette.ink2());
            g.fillText(tick.label(), tick.x() + 5, middle);
        }
    }

    void range(
            GraphicsContext g,
            Palette palette,
            TimeWindow window,
            TimeRange range,
            String length,
            int top,
            int low,
            double height) {
        double left = Math.clamp(window.x(range.from()), -2, window.width() + 2);
        double right = Math.clamp(window.x(range.to()), left + 1, window.width() + 3);
        Color color = palette.pulse();
        g.setFill(color.deriveColor(0, 1, 1, 0.10));
        g.fillRect(left, top, right - left, height - top);
        g.setFill(color.deriveColor(0, 1, 1, 0.9));
        g.fillRect(left, top, 1, height - top);
        g.fillRect(right - 1, top, 1, height - top);
        double room = bars.of(length) + 2 * MARGIN;
        if (right - left > room) {
            double middle = (Math.max(0, left) + Math.min(window.width(), right)) / 2;
            g.setFill(palette.card());
            g.fillRoundRect(middle - room / 2, top, room, low - top - 1, 8, 8);
            g.setFill(palette.pulse());
            g.setFont(bars.font());
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(length, middle, (top + low) / 2.0);
            g.setTextAlign(TextAlignment.LEFT);
        }
    }

    /**
     * The part of the ruler at which something may still be inserted.
     *
     * @param rest from where the trace is not final to its end
     */
    void unsettled(
            GraphicsContext g,
            Palette palette,
            TimeWindow window,
            TimeRange rest,
            String word,
            int low) {
        double left = Math.clamp(window.x(rest.from()), 0, window.width());
        double right = Math.clamp(window.x(rest.to()), left, window.width());
        if (right <= left) {
            return;
        }
        g.setFill(palette.ink2());
        for (double x = left; x < right; x += DASH) {
            g.fillRect(x, low, Math.min(DASH / 2.0, right - x), 1);
        }
        if (right - left > ticks.of(word) + 2 * MARGIN) {
            g.setFill(palette.card());
            g.fillRect(right - ticks.of(word) - 2 * MARGIN, low - 15, ticks.of(word) + MARGIN, 14);
            g.setFill(palette.ink2());
            g.setFont(ticks.font());
            g.setTextBaseline(VPos.CENTER);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(word, right - MARGIN, low - 8);
            g.setTextAlign(TextAlignment.LEFT);
        }
    }

    /**
     * The whole program stood still: nothing ran on any lane, whatever its last event was.
     *
     * @param word what stopped it
     */
    void stop(
            GraphicsContext g,
            Palette palette,
            TimeWindow window,
            TimeRange stop,
            String word,
            int top,
            double height) {
        double left = Math.clamp(window.x(stop.from()), 0, window.width());
        double right = Math.clamp(window.x(stop.to()), left + 1, window.width() + 1);
        g.setFill(palette.card());
        g.fillRect(left, top, right - left, height - top);
        g.setStroke(palette.line());
        g.setLineWidth(1);
        g.save();
        g.beginPath();
        g.rect(left, top, right - left, height - top);
        g.clip();
        for (double x = left - (height - top); x < right; x += HATCH) {
            g.strokeLine(x, height, x + (height - top), top);
        }
        g.restore();
        g.strokeLine(left + 0.5, top, left + 0.5, height);
        g.strokeLine(right - 0.5, top, right - 0.5, height);
        double room = bars.of(word) + 2 * MARGIN;
        if (right - left > room) {
            double middle = (left + right) / 2;
            g.setFill(palette.card());
            g.fillRect(middle - room / 2, top + 6, room, 20);
            g.setFill(palette.ink2());
            g.setFont(bars.font());
            g.setTextBaseline(VPos.CENTER);
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(word, middle, top + 16);
            g.setTextAlign(TextAlignment.LEFT);
        }
    }

    /** An arrow from one row to another; it leaves and arrives along the time. */
    void arrow(GraphicsContext g, Palette palette, double x0, double y0, double x1, double y1) {
        double bend = Math.clamp(Math.abs(x1 - x0) / 2, 14, 60);
        g.setStroke(palette.ink());
        g.setLineWidth(1.5);
        g.beginPath();
        g.moveTo(x0, y0);
        g.bezierCurveTo(x0 + bend, y0, x1 - bend, y1, x1 - HEAD, y1);
        g.stroke();
        g.setFill(palette.ink());
        g.fillPolygon(
                new double[] {x1 - HEAD - 1, x1 + 1, x1 - HEAD - 1},
                new double[] {y1 - HEAD + 1, y1, y1 + HEAD - 1},
                3);
        g.fillOval(x0 - 2.5, y0 - 2.5, 5, 5);
    }

    void instant(GraphicsContext g, Palette palette, int x, int top, double height) {
        g.setFill(palette.ink());
        g.fillRect(x - 1, top, 2, height - top);
        g.fillPolygon(new double[] {x - 6, x + 6, x}, new double[] {top, top, top + 7}, 3);
    }
}
