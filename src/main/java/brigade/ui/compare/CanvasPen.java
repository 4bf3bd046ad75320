package brigade.ui.compare;

import brigade.measure.report.ChartPen;
import brigade.trace.Activity;
import brigade.ui.theme.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws charts onto a canvas in the theme's inks. */
final class CanvasPen implements ChartPen {

    private static final Font PLAIN = Font.font("Inter", 12);
    private static final Font STRONG = Font.font("Inter SemiBold", 12);

    private static final double SEEN_THROUGH = 0.55;

    private final GraphicsContext g;
    private final Palette palette;

    CanvasPen(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    private Color color(Ink ink) {
        return switch (ink) {
            case STRONG -> palette.ink();
            case QUIET -> palette.ink2();
            case FAINT -> palette.line();
            case GOOD -> palette.fill(Activity.RUNNING);
            case POOR -> palette.fill(Activity.BLOCKED);
        };
    }

    @Override
    public void line(double[] xs, double[] ys, Ink ink, double width, double... dashes) {
        g.setStroke(color(ink));
        g.setLineWidth(width);
        g.setLineDashes(dashes); // none: a solid line
        g.strokePolyline(xs, ys, xs.length);
        g.setLineDashes();
    }

    @Override
    public void shape(Shape shape, double x, double y, double size, Ink ink) {
        double r = size / 2;
        g.setStroke(color(ink));
        g.setLineWidth(shape == Shape.CROSS ? 2 : 1.5);
        g.setFill(shape.filled() ? color(ink) : palette.card());
        switch (shape) {
            case DISC, RING -> {
                g.fillOval(x - r, y - r, size, size);
                g.strokeOval(x - r, y - r, size, size);
            }
            case SQUARE, FRAME -> {
                g.fillRect(x - r, y - r, size, size);
                g.strokeRect(x - r, y - r, size, size);
            }
            case DIAMOND -> polygon(new double[] {x, x + r, x, x - r}, y - r, y, y + r, y);
            case TRIANGLE -> polygon(new double[] {x, x + r, x - r}, y - r, y + r, y + r);
            case CROSS -> {
                g.strokeLine(x - r, y - r, x + r, y + r);
                g.strokeLine(x + r, y - r, x - r, y + r);
            }
        }
    }

    @Override
    public void dot(double x, double y, double size, Ink ink) {
        g.setFill(color(ink).deriveColor(0, 1, 1, SEEN_THROUGH));
        g.fillOval(x - size / 2, y - size / 2, size, size);
    }

    private void polygon(double[] xs, double... ys) {
        g.fillPolygon(xs, ys, xs.length);
        g.strokePolygon(xs, ys, xs.length);
    }

    @Override
    public void text(String text, double x, double y, Side side, Ink ink, boolean strong) {
        g.setFill(color(ink));
        g.setFont(strong ? STRONG : PLAIN);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(
                switch (side) {
                    case RIGHT_OF -> TextAlignment.LEFT;
                    case LEFT_OF -> TextAlignment.RIGHT;
                    case ABOUT -> TextAlignment.CENTER;
                });
        g.fillText(text, x, y);
    }
}
