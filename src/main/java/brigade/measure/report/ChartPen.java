package brigade.measure.report;

/**
 * Draws a chart: into an SVG, or onto a canvas. Pixels, from the upper left corner. Colours are
 * inks, and two more that tell what went well from what did not.
 */
public interface ChartPen {

    /** How strong a thing is drawn. */
    enum Ink {
        STRONG,
        QUIET,
        FAINT,
        GOOD,
        POOR
    }

    /** Where a text stands from its point. */
    enum Side {
        RIGHT_OF,
        LEFT_OF,
        ABOUT
    }

    /** A line through points, dashed as {@code dashes} says; none: solid. */
    void line(double[] xs, double[] ys, Ink ink, double width, double... dashes);

    /** A shape about a point, {@code size} wide; filled, or an outline upon the ground. */
    void shape(Shape shape, double x, double y, double size, Ink ink);

    /** A small disc one can see through, so that many upon each other are darker than one. */
    void dot(double x, double y, double size, Ink ink);

    /** One line of text, its middle at {@code y}. */
    void text(String text, double x, double y, Side side, Ink ink, boolean strong);

    /** What marks points of a curve. */
    enum Shape {
        DISC(true),
        RING(false),
        SQUARE(true),
        FRAME(false),
        DIAMOND(true),
        TRIANGLE(false),
        CROSS(false);

        private final boolean filled;

        Shape(boolean filled) {
            this.filled = filled;
        }

        public boolean filled() {
            return filled;
        }
    }
}
