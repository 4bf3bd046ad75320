package brigade.measure.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the things of a chart are when it is drawn so large, in pixels; draws it, and finds what is
 * under the mouse.
 */
public final class Plot {

    private static final double LEFT = 62;
    private static final double TOP = 16;
    private static final double BOTTOM = 42;
    private static final double NAMES = 172;
    private static final double NAME_HEIGHT = 16;
    private static final double TOUCH = 24;
    private static final double MARK = 7;
    private static final double LEAST_BETWEEN_TICKS = 46;

    private final Chart chart;
    private final double width;
    private final double height;

    public Plot(Chart chart, double width, double height) {
        this.chart = chart;
        this.width = width;
        this.height = height;
    }

    private double x(double value) {
        return LEFT + chart.x().place(value) * (width - LEFT - NAMES);
    }

    private double y(double value) {
        return height - BOTTOM - chart.y().place(value) * (height - TOP - BOTTOM);
    }

    /** Draws all of it; {@code seen} stands out, the others recede. */
    public void draw(ChartPen pen, Optional<Curve> seen) {
        grid(pen);
        for (Curve curve : chart.curves()) {
            boolean recedes = seen.isPresent() && !seen.get().model().equals(curve.model());
            draw(pen, curve, recedes ? ChartPen.Ink.QUIET : ChartPen.Ink.STRONG);
        }
        for (Name name : names()) {
            boolean strong = seen.isPresent() && seen.get().model().equals(name.curve.model());
            name(pen, name, strong);
        }
    }

    private void grid(ChartPen pen) {
        double right = width - NAMES;
        double floor = height - BOTTOM;
        for (Axis.Tick tick : chart.y().ticks()) {
            double y = Math.round(y(tick.value())) + 0.5;
            line(pen, LEFT, y, right, y, ChartPen.Ink.FAINT, 1);
            pen.text(tick.label(), LEFT - 8, y, ChartPen.Side.LEFT_OF, ChartPen.Ink.QUIET, false);
        }
        double last = Double.NEGATIVE_INFINITY;
        for (Axis.Tick tick : chart.x().ticks()) {
            double x = Math.round(x(tick.value())) + 0.5;
            line(pen, x, floor, x, floor + 4, ChartPen.Ink.QUIET, 1);
            if (x - last >= LEAST_BETWEEN_TICKS) {
                pen.text(
                        tick.label(),
                        x,
                        floor + 14,
                        ChartPen.Side.ABOUT,
                        ChartPen.Ink.QUIET,
                        false);
                last = x;
            }
        }
        line(pen, LEFT, floor + 0.5, right, floor + 0.5, ChartPen.Ink.QUIET, 1);
        double middle = (LEFT + right) / 2;
        pen.text(
                chart.x().label(),
                middle,
                height - 9,
                ChartPen.Side.ABOUT,
                ChartPen.Ink.QUIET,
                false);
        boolean limited = chart.limit() >= chart.y().from() && chart.limit() <= chart.y().to();
        if (limited) {
            double y = Math.round(y(chart.limit())) + 0.5;
            line(pen, LEFT, y, right, y, ChartPen.Ink.QUIET, 1, 2, 4);
            pen.text(
                    chart.limitName(),
                    LEFT + 6,
                    y + 10,
                    ChartPen.Side.RIGHT_OF,
                    ChartPen.Ink.QUIET,
                    false);
        }
    }

    private void draw(ChartPen pen, Curve curve, ChartPen.Ink ink) {
        Stroke stroke = Stroke.of(curve.model());
        List<Curve.Point> points = curve.points();
        if (points.isEmpty()) {
            return;
        }
        double[] xs = points.stream().mapToDouble(point -> x(point.x())).toArray();
        double[] ys = points.stream().mapToDouble(point -> y(point.y())).toArray();
        pen.line(xs, ys, ink, stroke.width(), stroke.dashes());
        int end = points.size() - 1;
        if (curve.broken()) {
            pen.shape(ChartPen.Shape.CROSS, xs[end], ys[end], MARK + 3, ink);
        } else {
            pen.shape(stroke.shape(), xs[end], ys[end], MARK, ink);
        }
        pen.shape(stroke.shape(), xs[0], ys[0], MARK, ink);
    }

    private void name(ChartPen pen, Name name, boolean strong) {
        double x = width - NAMES + 14;
        double from = x(name.curve.points().getLast().x());
        double[] xs = {from + MARK, width - NAMES + 2, x - 3};
        double[] ys = {name.curveY, name.curveY, name.y};
        pen.line(xs, ys, ChartPen.Ink.FAINT, 1);
        ChartPen.Ink ink = strong ? ChartPen.Ink.STRONG : ChartPen.Ink.QUIET;
        pen.shape(Stroke.of(name.curve.model()).shape(), x + 4, name.y, MARK, ChartPen.Ink.STRONG);
        pen.text(name.curve.label(), x + 14, name.y, ChartPen.Side.RIGHT_OF, ink, strong);
    }

    private static void line(
            ChartPen pen,
            double x0,
            double y0,
            double x1,
            double y1,
            ChartPen.Ink ink,
            double thick,
            double... dashes) {
        pen.line(new double[] {x0, x1}, new double[] {y0, y1}, ink, thick, dashes);
    }

    /** Names beside the ends of their curves, pushed apart where ends are close. */
    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        chart.curves().stream()
                .filter(curve -> !curve.points().isEmpty())
                .forEach(curve -> names.add(new Name(curve, y(curve.points().getLast().y()))));
        names.sort(Comparator.comparingDouble(name -> name.curveY));
        double next = TOP;
        for (Name name : names) {
            name.y = Math.max(name.curveY, next);
            next = name.y + NAME_HEIGHT;
        }
        double most = height - BOTTOM;
        for (Name name : names.reversed()) {
            name.y = Math.min(name.y, most);
            most = name.y - NAME_HEIGHT;
        }
        return names;
    }

    /** What is near a place: a point of a curve, or the name of one. */
    public Optional<Hit> near(double x, double y) {
        Optional<Hit> nearest =
                chart.curves().stream()
                        .flatMap(curve -> curve.points().stream().map(point -> hit(curve, point)))
                        .min(Comparator.comparingDouble(hit -> hit.distance(x, y)));
        return nearest.filter(hit -> hit.distance(x, y) <= TOUCH);
    }

    private Hit hit(Curve curve, Curve.Point point) {
        return new Hit(curve, point.text(), x(point.x()), y(point.y()));
    }

    /** A point of a curve, and where it is. */
    public record Hit(Curve curve, String text, double x, double y) {
        private double distance(double px, double py) {
            return Math.hypot(px - x, py - y);
        }
    }

    private static final class Name {
        private final Curve curve;
        private final double curveY;
        private double y;

        Name(Curve curve, double curveY) {
            this.curve = curve;
            this.curveY = curveY;
        }
    }
}
