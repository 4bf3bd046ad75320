package brigade.ui.floor.plan;

/** A rectangle in pixels. */
public record Box(double x, double y, double width, double height) {

    public static final Box NONE = new Box(0, 0, 0, 0);

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Without a margin at each side. */
    public Box inset(double left, double top, double right, double bottom) {
        return new Box(
                x + left,
                y + top,
                Math.max(0, width - left - right),
                Math.max(0, height - top - bottom));
    }

    /** The upper part of this height. */
    public Box top(double part) {
        return new Box(x, y, width, Math.min(part, height));
    }

    /** The lower part of this height. */
    public Box low(double part) {
        double kept = Math.min(part, height);
        return new Box(x, bottom() - kept, width, kept);
    }

    /** The left part of this width. */
    public Box left(double part) {
        return new Box(x, y, Math.min(part, width), height);
    }

    public boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }
}
