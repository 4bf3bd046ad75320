package brigade.ui.home;

/** A rectangle of the desktop, in its pixels. */
public record Area(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** What both cover. */
    private double common(Area other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** Whether this lies on {@code screen} so that a person can take hold of its upper edge. */
    boolean reachableOn(Area screen) {
        double hold = 100;
        return y >= screen.y - 1
                && y <= screen.bottom() - hold
                && right() >= screen.x + hold
                && x <= screen.right() - hold
                && common(screen) > 0;
    }

    /** As large, but not larger than {@code screen}, and wholly on it. */
    Area movedInto(Area screen) {
        double w = Math.min(width, screen.width);
        double h = Math.min(height, screen.height);
        return new Area(
                Math.clamp(x, screen.x, screen.right() - w),
                Math.clamp(y, screen.y, screen.bottom() - h),
                w,
                h);
    }
}
