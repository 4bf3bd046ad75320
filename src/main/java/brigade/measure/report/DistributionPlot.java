package brigade.measure.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the things of {@link Distributions} are when they are drawn so wide, in pixels; draws them,
 * and finds what is under the mouse.
 */
public final class DistributionPlot {

    private static final double ROW = 70;
    private static final double AXIS = 30;

    /** Left of the dots: who it is. */
    private static final double NAMES = 172;

    /**
     * Right of the dots: what the figures say, and before it room for the time at the last line.
     */
    private static final double WORDS = 276;

    private static final double TIME = 62;
    private static final double TEXT_LINE = 16;

    /** Inter at 12 pixels takes 6.2 for a letter on average; German has wide ones. */
    private static final double LETTER = 6.7;

    private static final double DOT = 5;
    private static final double TOUCH = 12;

    /** Half of the room that dots are spread over, so that equal ones lie beside each other. */
    private static final double SPREAD = 13;

    private static final double HALF_LINE = 24;

    /** Multiples of it fall evenly into 0 to 1, wherever one stops. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Distributions shown;
    private final double width;

    public DistributionPlot(Distributions shown, double width) {
        this.shown = shown;
        this.width = width;
    }

    /** How high it is with so many rows. */
    public static double height(int rows) {
        return rows * ROW + AXIS;
    }

    private double right() {
        return width - WORDS - TIME;
    }

    private double x(double millis) {
        return NAMES + shown.axis().place(millis) * (right() - NAMES);
    }

    /** The middle of a row. */
    private static double y(int row) {
        return row * ROW + ROW / 2;
    }

    private static double spread(int dot) {
        double turn = dot * GOLDEN;
        return (2 * (turn - Math.floor(turn)) - 1) * SPREAD;
    }

    /** Draws all of it; the row {@code seen}, counted from 0, is marked, none if negative. */
    public void draw(ChartPen pen, int seen) {
        grid(pen);
        for (int row = 0; row < shown.rows().size(); row++) {
            draw(pen, shown.rows().get(row), y(row), row == seen);
        }
    }

    private void grid(ChartPen pen) {
        double floor = shown.rows().size() * ROW;
        for (Axis.Tick tick : shown.axis().ticks()) {
            double x = Math.round(x(tick.value())) + 0.5;
            line(pen, x, 0, x, floor, ChartPen.Ink.FAINT, 1);
            pen.text(tick.label(), x, floor + 16, ChartPen.Side.ABOUT, ChartPen.Ink.QUIET, false);
        }
        for (int row = 0; row <= shown.rows().size(); row++) {
            double y = Math.round(row * ROW) + 0.5;
            line(pen, 0, y, width, y, ChartPen.Ink.FAINT, 1);
        }
    }

    private void draw(ChartPen pen, Distributions.Row row, double y, boolean seen) {
        ChartPen.Ink ink = row.good() ? ChartPen.Ink.GOOD : ChartPen.Ink.POOR;
        if (seen) {
            double above = Math.round(y - ROW / 2) + 0.5;
            line(pen, 0, above, width, above, ChartPen.Ink.STRONG, 1);
            line(pen, 0, above + ROW, width, above + ROW, ChartPen.Ink.STRONG, 1);
        }
        pen.text(row.name(), 0, y - 9, ChartPen.Side.RIGHT_OF, ChartPen.Ink.STRONG, true);
        pen.text(row.nick(), 0, y + 10, ChartPen.Side.RIGHT_OF, ChartPen.Ink.QUIET, false);
        for (int i = 0; i < row.took().dots().size(); i++) {
            pen.dot(x(row.took().dots().get(i)), y + 3 + spread(i), DOT, ink);
        }
        if (Double.isFinite(row.took().p99())) {
            double x = x(row.took().p99());
            line(pen, x, y - HALF_LINE, x, y + HALF_LINE, ink, 3);
            pen.text(
                    row.took().time(),
                    x + 7,
                    y - 19,
                    ChartPen.Side.RIGHT_OF,
                    ChartPen.Ink.STRONG,
                    true);
        }
        List<String> lines = balanced(row.sentence(), (int) (WORDS / LETTER));
        double at = y - (lines.size() - 1) * TEXT_LINE / 2;
        for (String text : lines) {
            pen.text(text, width - WORDS, at, ChartPen.Side.RIGHT_OF, ChartPen.Ink.STRONG, false);
            at += TEXT_LINE;
        }
    }

    private static void line(
            ChartPen pen,
            double x0,
            double y0,
            double x1,
            double y1,
            ChartPen.Ink ink,
            double thick) {
        pen.line(new double[] {x0, x1}, new double[] {y0, y1}, ink, thick);
    }

    /**
     * A text in as few lines of so many letters at most as it needs, none much shorter than the
     * others.
     */
    static List<String> balanced(String text, int letters) {
        List<String> lines = wrapped(text, letters);
        for (int fewer = letters - 1; fewer > 0; fewer--) {
            List<String> narrower = wrapped(text, fewer);
            if (narrower.size() > lines.size() || longest(narrower) > fewer) {
                break;
            }
            lines = narrower;
        }
        return lines;
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /** A text in lines of so many letters at most, but for longer words. */
    static List<String> wrapped(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The row at a height; negative beyond them. */
    public int rowAt(double y) {
        int row = (int) Math.floor(y / ROW);
        return row < shown.rows().size() ? row : -1;
    }

    /** The dot near a place, and where it is. */
    public Optional<Hit> near(double x, double y) {
        int row = rowAt(y);
        if (row < 0) {
            return Optional.empty();
        }
        Distributions.Row here = shown.rows().get(row);
        return IntStream.range(0, here.took().dots().size())
                .mapToObj(i ->
                        new Hit(
                                here,
                                here.took().dots().get(i),
                                x(here.took().dots().get(i)),
                                y(row) + 3 + spread(i)))
                .min(Comparator.comparingDouble(hit -> hit.distance(x, y)))
                .filter(hit -> hit.distance(x, y) <= TOUCH);
    }

    /**
     * A dot, and where it is.
     *
     * @param millis its latency
     */
    public record Hit(Distributions.Row row, double millis, double x, double y) {
        private double distance(double px, double py) {
            return Math.hypot(px - x, py - y);
        }
    }
}
