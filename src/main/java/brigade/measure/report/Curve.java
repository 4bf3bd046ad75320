package brigade.measure.report;

import brigade.server.Model;

import java.util.List;

/**
 * The line of one model.
 *
 * @param points from left to right
 * @param broken whether the model broke at the last of them
 */
public record Curve(Model model, String label, List<Point> points, boolean broken) {

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * A point in the values of the axes.
     *
     * @param text what a person reads there
     */
    public record Point(double x, double y, String text) {}
}
