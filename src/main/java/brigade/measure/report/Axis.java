package brigade.measure.report;

import java.util.List;

/**
 * One axis of a chart: logarithmic, from one value to another.
 *
 * @param label what it counts
 * @param ticks the values that are written on it, all within its range
 */
public record Axis(String label, double from, double to, List<Tick> ticks) {

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** A value with its name. */
    public record Tick(double value, String label) {}

    /** Where a value is, from 0 to 1; what lies outside is put on the edge. */
    public double place(double value) {
        double place = Math.log(value / from) / Math.log(to / from);
        return Double.isNaN(place) ? 0 : Math.clamp(place, 0, 1);
    }
}
