package brigade.ui.home;

/** A rectangle of the desktop, in its pixels. */
public record Area(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** What both cover, square pixels. */
    double common(Area other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** The same corner and another size, which is never less than nothing. */
    Area larger(double across, double down) {
        return new Area(x, y, Math.max(0, width + across), Math.max(0, height + down));
    }

    /** As large, but not larger than {@code screen}, and wholly on it. */
    Area movedInto(Area screen) {
        double w = Math.min(width, screen.width);
        double h = Math.min(height, screen.height);
        return new Area(
                Math.max(screen.x, Math.min(x, screen.right() - w)),
                Math.max(screen.y, Math.min(y, screen.bottom() - h)),
                w,
                h);
    }
}
