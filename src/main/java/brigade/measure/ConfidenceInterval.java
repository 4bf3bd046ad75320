package brigade.measure;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * A figure and between which bounds it lies, with 95 % confidence.
 *
 * @param estimate the figure, from all that was measured
 * @param low the lower bound
 * @param high the upper bound
 */
public record ConfidenceInterval(double estimate, double low, double high) {

    /** How often samples of the same size are drawn from what was measured. */
    private static final int DRAWS = 1_000;

    /** With what probability the figure lies within the bounds. */
    public static final double CONFIDENCE = 0.95;

    /**
     * The bootstrap's percentile interval (Efron and Tibshirani, An Introduction to the Bootstrap,
     * 1993, chapter 13): the figure is computed again and again from as many samples as there are,
     * drawn from them with replacement, and the interval holds the middle 95 % of what comes out.
     * It supposes nothing of how the samples are distributed, only that none depends on another.
     *
     * @param samples how many samples there are, 1 or more
     * @param figure computes the figure from the samples with these numbers, from 0
     */
    static ConfidenceInterval bootstrap(
            int samples, ToDoubleFunction<int[]> figure, RandomGenerator random) {
        int[] all = new int[samples];
        Arrays.setAll(all, k -> k);
        double[] drawn = new double[DRAWS];
        Arrays.setAll(drawn, _ -> figure.applyAsDouble(random.ints(samples, 0, samples).toArray()));
        Arrays.sort(drawn);
        int outside = (int) Math.round(DRAWS * (1 - CONFIDENCE) / 2);
        return new ConfidenceInterval(
                figure.applyAsDouble(all), drawn[outside], drawn[DRAWS - 1 - outside]);
    }
}
