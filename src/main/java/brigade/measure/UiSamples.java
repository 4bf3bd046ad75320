package brigade.measure;

import org.HdrHistogram.Histogram;

/**
 * What was measured of the UI thread in one stretch of time or several.
 *
 * @param gaps between frames, microseconds
 * @param bells how late rings were answered, microseconds
 * @param nanos how long the program ran in them together
 */
record UiSamples(Histogram gaps, Histogram bells, long nanos) {

    /** Both stretches as one. */
    UiSamples plus(UiSamples other) {
        return new UiSamples(sum(gaps, other.gaps), sum(bells, other.bells), nanos + other.nanos);
    }

    UiFigures figures() {
        long frames = gaps.getTotalCount();
        return new UiFigures(
                frames,
                Quantiles.millisOfMicros(gaps),
                Quantiles.millisOfMicros(bells),
                frames / (Math.max(1, nanos) / 1e9),
                bells.getTotalCount());
    }

    /** By how much frames came later than {@link LateTime} allows, together, by second. */
    double lateMillisPerSecond() {
        double late = 0;
        for (var gap : gaps.recordedValues()) {
            late +=
                    LateTime.micros(gap.getValueIteratedTo())
                            * (double) gap.getCountAtValueIteratedTo();
        }
        return nanos == 0 ? 0 : late / 1e3 / (nanos / 1e9);
    }

    private static Histogram sum(Histogram one, Histogram other) {
        Histogram sum = one.copy();
        sum.add(other);
        return sum;
    }
}
