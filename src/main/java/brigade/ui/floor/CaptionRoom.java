package brigade.ui.floor;

import java.util.List;

/**
 * How wide the lines below people may be who stand close to each other: none may run into those of
 * a neighbour.
 */
final class CaptionRoom {

    private static final double GAP = 6;

    /** Widths change in steps, so that a line is not set anew for each pixel somebody walks. */
    private static final double STEP = 8;

    private CaptionRoom() {}

    /**
     * The width for each.
     *
     * @param people the middles of their rings
     * @param wanted the width for somebody who stands alone
     * @param high the height of the lines
     */
    static double[] widths(List<Point> people, double wanted, double high) {
        double[] widths = new double[people.size()];
        for (int i = 0; i < widths.length; i++) {
            double width = wanted;
            for (int j = 0; j < widths.length; j++) {
                double dy = Math.abs(people.get(i).y() - people.get(j).y());
                double dx = Math.abs(people.get(i).x() - people.get(j).x());
                if (i != j && dy < high && dx < wanted + GAP) {
                    width = Math.min(width, room(dx, i < j));
                }
            }
            widths[i] = width;
        }
        return widths;
    }

    /** Each has half of the way to the other at its side; of two at one spot, the first speaks. */
    private static double room(double apart, boolean first) {
        if (apart < 2 * STEP) {
            return first ? Double.MAX_VALUE : 0;
        }
        return Math.floor((apart - GAP) / STEP) * STEP;
    }
}
