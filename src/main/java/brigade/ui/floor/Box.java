package brigade.ui.floor;

/** A rectangle in pixels. */
record Box(double x, double y, double width, double height) {

    static final Box NONE = new Box(0, 0, 0, 0);

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    /** Without a margin at each side. */
    Box inset(double left, double top, double right, double bottom) {
        return new Box(
                x + left,
                y + top,
                Math.max(0, width - left - right),
                Math.max(0, height - top - bottom));
    }

    /** The upper part of this height. */
    Box top(double part) {
        return new Box(x, y, width, Math.min(part, height));
    }

    /** The lower part of this height. */
    Box low(double part) {
        double kept = Math.min(part, height);
        return new Box(x, bottom() - kept, width, kept);
    }

    /** The left part of this width. */
    Box left(double part) {
        return new Box(x, y, Math.min(part, width), height);
    }

    boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }
}
