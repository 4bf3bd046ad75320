package brigade.measure.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Powers of ten, for logarithmic axes. */
final class Decades {

    private static final double ALMOST = 1e-9;

    private Decades() {}

    /** The power of ten that is not above. */
    static double floor(double value) {
        return Math.pow(10, Math.floor(Math.log10(value) + ALMOST));
    }

    /** The largest of 1, 2 and 5 times a power of ten that is not above. */
    static double roundBelow(double value) {
        double decade = floor(value);
        double times = value / decade * (1 + ALMOST);
        return decade * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is not below. */
    static double roundAbove(double value) {
        double decade = floor(value);
        double times = value / decade * (1 - ALMOST);
        return decade * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    /**
     * Ticks from one value to another.
     *
     * @param steps multiples of each power; none: the powers alone
     */
    static List<Axis.Tick> ticks(
            double from, double to, Function<Double, String> name, int... steps) {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (double decade = floor(from); decade <= to * 1.001; decade *= 10) {
            for (int step : steps.length == 0 ? new int[] {1} : steps) {
                double value = decade * step;
                if (value >= from * 0.999 && value <= to * 1.001) {
                    ticks.add(new Axis.Tick(value, name.apply(value)));
                }
            }
        }
        return ticks;
    }
}
