package brigade.ui.timeline;

import brigade.trace.CounterRow;

/** Draws the values of a counter as an area. Knows no toolkit. */
final class CounterArea {

    private CounterArea() {}

    /**
     * The greatest value is as high as the row.
     *
     * @return that greatest value, at least 1
     */
    static long draw(CounterRow values, Raster raster, Inks inks, int y, int height) {
        long most = 1;
        for (int x = 0; x < values.width(); x++) {
            if (values.known(x)) {
                most = Math.max(most, values.greatest(x));
            }
        }
        for (int x = 0; x < values.width(); x++) {
            if (values.known(x)) {
                int high = level(values.greatest(x), most, height);
                int low = level(values.least(x), most, height);
                raster.column(x, y + height - high, high, inks.area);
                raster.column(x, y + height - high - 1, high - low + 1, inks.quiet);
            }
        }
        return most;
    }

    private static int level(long value, long most, int height) {
        return (int) Math.round((height - 1) * (Math.max(0, value) / (double) most));
    }
}
