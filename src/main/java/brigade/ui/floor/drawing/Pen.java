package brigade.ui.floor.drawing;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.List;

/** Draws shapes one over the other into a list of nodes. */
final class Pen {

    private final List<Node> paper;

    Pen(List<Node> paper) {
        this.paper = paper;
    }

    Pen fill(String path, Color fill) {
        return add(path(path), fill);
    }

    /** A filled shape with a thin outline. */
    Pen outlined(String path, Color fill, Color outline, double width) {
        SVGPath shape = path(path);
        stroke(shape, outline, width);
        return add(shape, fill);
    }

    Pen line(String path, Color stroke, double width) {
        SVGPath shape = path(path);
        stroke(shape, stroke, width);
        return add(shape, Color.TRANSPARENT);
    }

    Pen dot(double x, double y, double radius, Color fill) {
        return add(new Circle(x, y, radius), fill);
    }

    Pen oval(double x, double y, double radiusX, double radiusY, Color fill) {
        return add(new Ellipse(x, y, radiusX, radiusY), fill);
    }

    private Pen add(Shape shape, Color fill) {
        shape.setFill(fill);
        paper.add(shape);
        return this;
    }

    private static void stroke(Shape shape, Color stroke, double width) {
        shape.setStroke(stroke);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }
}
