package brigade.ui.floor.plan;

import brigade.ui.floor.drawing.Detail;

/**
 * Where the threads that have an order each stand: in a grid, as long as they are few, or in a
 * crowd.
 *
 * @param grid the places; nobody's when it is a crowd
 */
public record PerOrderPlan(StaffGrid grid, boolean crowded) {

    /** The numbers of places to have: few, so that people are not moved about all the time. */
    private static final int[] SIZES = {1, 2, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48};

    private static final double LARGEST = 54;

    /** Smaller than this, a drawn person says less than a dot. */
    private static final double SMALLEST = 20;

    /**
     * A plan.
     *
     * @param places how many are needed
     */
    public static PerOrderPlan of(Box area, int places, Footprint print, Metrics metrics) {
        double largest = metrics.px(LARGEST);
        for (int size : SIZES) {
            if (size >= places) {
                StaffGrid grid =
                        StaffGrid.of(area, size, print, largest, metrics.em() * 6, metrics);
                boolean tiny = grid.detail() == Detail.BARE && grid.ring() < SMALLEST;
                return tiny ? crowd(area, metrics) : new PerOrderPlan(grid, false);
            }
        }
        return crowd(area, metrics);
    }

    private static PerOrderPlan crowd(Box area, Metrics metrics) {
        return new PerOrderPlan(StaffGrid.of(area, 0, LARGEST, metrics), true);
    }
}
