package brigade.ui.floor;

/** A point of the floor in pixels. */
record Point(double x, double y) {

    /** The point at a part of the straight way to another. */
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
