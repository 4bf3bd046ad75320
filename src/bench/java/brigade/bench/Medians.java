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

    /**
     * Measures both in pairs, one right after the other, whichever of them first by turns; what
     * falls on a whole pair takes nothing from its ratio.
     *
     * @return the median of the first, and that times the median of the ratios of all pairs
     */
    static Pair paired(int pairs, Measurement first, Measurement second) throws Exception {
        double[] firsts = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            double early = (i % 2 == 0 ? first : second).measure();
            double late = (i % 2 == 0 ? second : first).measure();
            firsts[i] = i % 2 == 0 ? early : late;
            ratios[i] = (i % 2 == 0 ? late : early) / firsts[i];
        }
        double median = median(firsts);
        return new Pair(median, median * median(ratios));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
