package brigade.ui.lab.graph;

import brigade.lab.graph.GraphLayout;
import brigade.lab.graph.GraphLayout.Position;

/**
 * Fits a layout into a rectangle.
 *
 * @param across pixels between spots that are side by side
 * @param down pixels between layers
 * @param radius of a spot
 */
record GraphScale(double left, double top, double across, double down, double radius) {
    private static final double MOST_ACROSS = 150;
    private static final double MOST_DOWN = 88;
    private static final double MOST_RADIUS = 10;
    private static final double LEAST_RADIUS = 2.5;
    private static final double PART = 0.2;

    /** Room for labels at both sides. */
    private static final double SIDE = 34;

    private static final double ENDS = 16;

    static GraphScale of(GraphLayout layout, double width, double height) {
        double room = Math.max(1, width - 2 * SIDE);
        double tall = Math.max(1, height - 2 * ENDS - 8);
        double across = Math.min(MOST_ACROSS, room / Math.max(1, layout.width()));
        double down = Math.min(MOST_DOWN, tall / Math.max(1, layout.layers() - 1));
        double radius =
                Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, PART * Math.min(across, down * 1.25)));
        double left = (width - across * layout.width()) / 2;
        double top = ENDS + (tall - down * (layout.layers() - 1)) / 2;
        return new GraphScale(left, Math.max(ENDS, top), across, down, radius);
    }

    double x(Position of) {
        return left + of.x() * across;
    }

    double y(Position of) {
        return top + of.y() * down;
    }

    /** Whether there is room for words beside lines. */
    boolean roomy() {
        return across >= 56 && down >= 30;
    }
}
