package brigade.ui.floor.plan;

/** A point of the floor in pixels. */
public record Point(double x, double y) {

    /** The point at a part of the straight way to another. */
    public Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
