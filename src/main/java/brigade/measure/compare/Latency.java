package brigade.measure.compare;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How long orders took from their intended arrival to their payment, in milliseconds; NaN where
 * none was served.
 *
 * @param count orders served
 * @param p50 half of them took at most this long
 * @param curve the whole distribution, by rising percentile
 * @param dots single orders, by rising latency: all of them, or so many as {@link #MOST_DOTS}
 *     chosen at random
 */
public record Latency(
        long count,
        double p50,
        double p90,
        double p99,
        double max,
        List<Point> curve,
        List<Double> dots)
        implements Serializable {

    /** More could not be told apart. */
    public static final int MOST_DOTS = 400;

    /** Nothing was served. */
    public static final Latency NONE =
            new Latency(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), List.of());

    private static final int POINTS_PER_HALVING = 4;

    public Latency {
        curve = List.copyOf(curve);
        dots = List.copyOf(dots);
    }

    /**
     * One point of the curve.
     *
     * @param percentile 0 to 100
     */
    public record Point(double percentile, double millis) implements Serializable {}

    /**
     * Of a histogram of microseconds; within 0.1 % of the values recorded.
     *
     * @param dots milliseconds, by rising value
     */
    static Latency ofMicros(Histogram micros, List<Double> dots) {
        if (micros.getTotalCount() == 0) {
            return NONE;
        }
        List<Point> curve = new ArrayList<>();
        for (HistogramIterationValue value : micros.percentiles(POINTS_PER_HALVING)) {
            curve.add(
                    new Point(
                            value.getPercentileLevelIteratedTo(),
                            value.getValueIteratedTo() / 1e3));
        }
        return new Latency(
                micros.getTotalCount(),
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(90) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3,
                curve,
                dots);
    }
}
