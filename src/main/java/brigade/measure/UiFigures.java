package brigade.measure;

/**
 * How responsive the UI thread was over a stretch of time.
 *
 * @param frames frames begun
 * @param gapMillis from the begin of one frame to the begin of the next
 * @param bellMillis from the instant at which the bell was due to the UI thread's answer
 * @param fps frames a second over the whole stretch
 * @param bells rings answered
 */
public record UiFigures(
        long frames, Quantiles gapMillis, Quantiles bellMillis, double fps, long bells) {

    /** Nothing was measured. */
    public static final UiFigures NONE = new UiFigures(0, Quantiles.NONE, Quantiles.NONE, 0, 0);
}
