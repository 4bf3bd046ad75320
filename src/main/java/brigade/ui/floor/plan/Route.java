package brigade.ui.floor.plan;

import java.util.List;

/**
 * A way in straight pieces.
 *
 * @param corners its ends and, between them, where it turns; at least one
 */
public record Route(List<Point> corners) {

    public Route {
        corners = List.copyOf(corners);
    }

    public static Route of(Point... corners) {
        return new Route(List.of(corners));
    }

    /** The point where a part of its length is behind, 0 to 1. */
    public Point at(double part) {
        double left = length() * part;
        for (int i = 1; i < corners.size(); i++) {
            double piece = corners.get(i - 1).distance(corners.get(i));
            if (left < piece) {
                return corners.get(i - 1).towards(corners.get(i), left / piece);
            }
            left -= piece;
        }
        return corners.getLast();
    }

    private double length() {
        double sum = 0;
        for (int i = 1; i < corners.size(); i++) {
            sum += corners.get(i - 1).distance(corners.get(i));
        }
        return sum;
    }
}
