package brigade.bench;

import java.util.Arrays;

/** Two things measured by turns, so that a busy moment of the machine falls on both. */
final class Medians {

    private Medians() {}

    /** One measurement. */
    interface Measurement {
        /** Measures once. */
        double measure() throws Exception;
    }

    /** The medians of both. */
    record Pair(double first, double second) {}

    /** Measures both by turns, {@code times} each. */
    static Pair alternating(int times, Measurement first, Measurement second) throws Exception {
        double[] firsts = new double[times];
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            firsts[i] = first.measure();
            seconds[i] = second.measure();
        }
        return new Pair(median(firsts), median(seconds));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
