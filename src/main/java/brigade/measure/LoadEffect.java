package brigade.measure;

import java.util.Arrays;
import java.util.Random;

/**
 * What a load does to the UI thread: many short stretches with it, each beside one without it that
 * was measured just before or after, so that what the machine did in that second falls on both.
 *
 * @param phase the name of the phase with the load
 * @param pairs how many pairs of stretches there are
 * @param gapP99Ratio 99th of a hundred gaps between frames, with the load by without
 * @param bellP99Ratio 99th of a hundred answers to the bell, with the load by without
 * @param lateMillisPerSecondMore late time with the load less that without
 */
public record LoadEffect(
        String phase,
        int pairs,
        ConfidenceInterval gapP99Ratio,
        ConfidenceInterval bellP99Ratio,
        ConfidenceInterval lateMillisPerSecondMore) {

    /** The same draws each time: the same measurements give the same bounds. */
    private static final long SEED = 1;

    /** Stretch k of {@code with} is beside stretch k of {@code without}. */
    static LoadEffect of(PhaseSamples without, PhaseSamples with) {
        int pairs = Math.min(without.stretches(), with.stretches());
        double[] late = with.lateMillisPerSecond();
        double[] lateWithout = without.lateMillisPerSecond();
        return new LoadEffect(
                with.name(),
                pairs,
                ratio(pairs, with.gaps(), without.gaps()),
                ratio(pairs, with.bells(), without.bells()),
                ConfidenceInterval.bootstrap(
                        pairs,
                        chosen ->
                                Arrays.stream(chosen)
                                        .mapToDouble(k -> late[k] - lateWithout[k])
                                        .average()
                                        .orElseThrow(),
                        new Random(SEED)));
    }

    private static ConfidenceInterval ratio(int pairs, long[][] with, long[][] without) {
        return ConfidenceInterval.bootstrap(
                pairs,
                chosen -> PhaseSamples.p99(with, chosen) / PhaseSamples.p99(without, chosen),
                new Random(SEED));
    }
}
