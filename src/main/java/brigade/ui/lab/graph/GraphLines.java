package brigade.ui.lab.graph;

import brigade.lab.graph.GraphLayout.LinkRoute;
import brigade.lab.graph.GraphLayout.Position;

import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.util.ArrayList;
import java.util.List;

/** Lines of a graph as elements of paths. */
record GraphLines(GraphScale scale) {

    /** The whole of a line. */
    List<PathElement> of(LinkRoute route) {
        return route.back() ? back(route) : down(route);
    }

    /** Straight, and round where it bends. */
    private List<PathElement> down(LinkRoute route) {
        List<Position> points = route.points();
        List<PathElement> path = new ArrayList<>();
        path.add(new MoveTo(x(points, 0), y(points, 0)));
        for (int i = 1; i < points.size() - 1; i++) {
            boolean last = i == points.size() - 2;
            double toX = last ? x(points, i + 1) : (x(points, i) + x(points, i + 1)) / 2;
            double toY = last ? y(points, i + 1) : (y(points, i) + y(points, i + 1)) / 2;
            path.add(new QuadCurveTo(x(points, i), y(points, i), toX, toY));
        }
        if (points.size() == 2) {
            path.add(new LineTo(x(points, 1), y(points, 1)));
        }
        return path;
    }

    /** Round beside what is between, with the head of an arrow. */
    private List<PathElement> back(LinkRoute route) {
        List<Position> points = route.points();
        double fromX = x(points, 0);
        double fromY = y(points, 0);
        double toX = x(points, 1);
        double toY = y(points, 1);
        double out = Math.max(14, scale.radius() * 3) + 0.16 * Math.abs(fromY - toY);
        double side = Math.max(fromX, toX) + out;
        double r = scale.radius();
        double lift = fromY == toY ? r * 2.2 : 0;
        double endX = toX + r;
        return List.of(
                new MoveTo(fromX, fromY),
                new CubicCurveTo(side, fromY + lift, side, toY - lift, endX, toY),
                new MoveTo(endX + 5, toY - 5),
                new LineTo(endX, toY),
                new LineTo(endX + 6, toY + 3));
    }

    /** The beginning of a line, as far as one has come. */
    List<PathElement> part(LinkRoute route, double part) {
        Position at = along(route, part);
        List<PathElement> path = new ArrayList<>();
        List<Position> points = route.points();
        path.add(new MoveTo(x(points, 0), y(points, 0)));
        for (int i = 1; i < points.size() && points.get(i).y() < at.y(); i++) {
            path.add(new LineTo(x(points, i), y(points, i)));
        }
        path.add(new LineTo(scale.x(at), scale.y(at)));
        return path;
    }

    /** A place on a line. */
    static Position along(LinkRoute route, double part) {
        List<Position> points = route.points();
        double way = part * (points.size() - 1);
        int i = Math.min(points.size() - 2, (int) way);
        Position from = points.get(i);
        Position to = points.get(i + 1);
        double rest = way - i;
        return new Position(
                from.x() + rest * (to.x() - from.x()), from.y() + rest * (to.y() - from.y()));
    }

    /** Places along a line, in pixels, so near each other that nothing small lies between. */
    List<Position> samples(LinkRoute route) {
        List<Position> samples = new ArrayList<>();
        if (!route.back()) {
            int parts = 10 * (route.points().size() - 1);
            for (int i = 1; i < parts; i++) {
                Position at = along(route, i / (double) parts);
                samples.add(new Position(scale.x(at), scale.y(at)));
            }
        }
        return samples;
    }

    private double x(List<Position> points, int i) {
        return scale.x(points.get(i));
    }

    private double y(List<Position> points, int i) {
        return scale.y(points.get(i));
    }
}
