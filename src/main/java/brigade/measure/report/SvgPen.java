package brigade.measure.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a picture as SVG elements; the style sheet around it gives the inks their colours. */
final class SvgPen implements ChartPen {

    private final StringBuilder elements = new StringBuilder();

    /** A whole picture. */
    static String draw(Distributions shown, int width) {
        SvgPen pen = new SvgPen();
        new DistributionPlot(shown, width).draw(pen, -1);
        double height = DistributionPlot.height(shown.rows().size());
        return svg(shown.title(), width, (int) Math.ceil(height), pen);
    }

    /** A whole picture. */
    static String draw(Chart chart, int width, int height) {
        SvgPen pen = new SvgPen();
        new Plot(chart, width, height).draw(pen, Optional.empty());
        return svg(chart.title(), width, height, pen);
    }

    private static String svg(String title, int width, int height, SvgPen pen) {
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n%s</svg>\n",
                width,
                height,
                Html.escaped(title),
                pen.elements);
    }

    @Override
    public void line(double[] xs, double[] ys, Ink ink, double width, double... dashes) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(number(xs[i])).append(',').append(number(ys[i])).append(' ');
        }
        String dashing =
                Arrays.stream(dashes).mapToObj(SvgPen::number).collect(Collectors.joining(" "));
        add(
                "<polyline class=\"%s\" stroke-width=\"%s\"%s points=\"%s\"/>",
                word(ink),
                number(width),
                dashes.length == 0 ? "" : " stroke-dasharray=\"" + dashing + "\"",
                points.toString().strip());
    }

    @Override
    public void shape(Shape shape, double x, double y, double size, Ink ink) {
        double r = size / 2;
        String kind = word(ink) + (shape.filled() ? " filled" : " open");
        switch (shape) {
            case DISC, RING ->
                    add(
                            "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                            kind, number(x), number(y), number(r));
            case SQUARE, FRAME ->
                    polygon(kind, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case DIAMOND -> polygon(kind, x, y - r, x + r, y, x, y + r, x - r, y);
            case TRIANGLE -> polygon(kind, x, y - r, x + r, y + r, x - r, y + r);
            case CROSS ->
                    add(
                            "<path class=\"%s\" d=\"M%s %sL%s %sM%s %sL%s %s\""
                                    + " stroke-width=\"2\"/>",
                            word(ink),
                            number(x - r),
                            number(y - r),
                            number(x + r),
                            number(y + r),
                            number(x + r),
                            number(y - r),
                            number(x - r),
                            number(y + r));
        }
    }

    @Override
    public void dot(double x, double y, double size, Ink ink) {
        add(
                "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                word(ink), number(x), number(y), number(size / 2));
    }

    private void polygon(String kind, double... corners) {
        String points =
                Arrays.stream(corners).mapToObj(SvgPen::number).collect(Collectors.joining(" "));
        add("<polygon class=\"%s\" points=\"%s\"/>", kind, points);
    }

    @Override
    public void text(String text, double x, double y, Side side, Ink ink, boolean strong) {
        String anchor =
                switch (side) {
                    case RIGHT_OF -> "start";
                    case LEFT_OF -> "end";
                    case ABOUT -> "middle";
                };
        add(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>",
                word(ink) + (strong ? " bold" : ""),
                number(x),
                number(y + 4),
                anchor,
                Html.escaped(text));
    }

    private void add(String pattern, Object... values) {
        elements.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }

    private static String word(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
