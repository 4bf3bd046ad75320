package brigade.measure;

import org.HdrHistogram.Histogram;

import java.util.Arrays;

/**
 * Three points of a distribution, in the unit that the component holding it names. All zero where
 * nothing was measured.
 *
 * @param p50 half of the values are at most this
 * @param p99 99 of 100 values are at most this
 * @param max the largest value
 */
public record Quantiles(double p50, double p99, double max) {

    /** Nothing was measured. */
    public static final Quantiles NONE = new Quantiles(0, 0, 0);

    /** Of a histogram of microseconds, in milliseconds; within 0.1 % of the values recorded. */
    static Quantiles millisOfMicros(Histogram micros) {
        if (micros.getTotalCount() == 0) {
            return NONE;
        }
        return new Quantiles(
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
    }

    /** Of values in any order, exact, each divided by {@code divisor}. */
    public static Quantiles of(long[] values, double divisor) {
        if (values.length == 0) {
            return NONE;
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(
                sorted[rank(0.50, sorted.length)] / divisor,
                sorted[rank(0.99, sorted.length)] / divisor,
                sorted[sorted.length - 1] / divisor);
    }

    /** Index of the smallest value that at least this share of the values does not exceed. */
    private static int rank(double share, int count) {
        return Math.max(0, (int) Math.ceil(share * count) - 1);
    }
}
