package brigade.measure;

import org.HdrHistogram.Histogram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What was measured in the stretches of one phase. Used by one thread. */
final class PhaseSamples {

    private final String name;
    private final List<UiSamples> stretches = new ArrayList<>();
    private double otherCores;
    private double stolenCores;

    PhaseSamples(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Adds a stretch and how many cores others took meanwhile. */
    void add(UiSamples stretch, double otherCoresMeanwhile, double stolenCoresMeanwhile) {
        stretches.add(stretch);
        otherCores += otherCoresMeanwhile;
        stolenCores += stolenCoresMeanwhile;
    }

    int stretches() {
        return stretches.size();
    }

    Phase phase(double sumSeconds) {
        UiSamples all = stretches.stream().reduce(UiSamples::plus).orElseThrow();
        return new Phase(
                name,
                all.figures(),
                all.lateMillisPerSecond(),
                all.nanos() / 1e9,
                sumSeconds,
                otherCores / stretches.size(),
                stolenCores / stretches.size());
    }

    /** Late time of each stretch, milliseconds per second. */
    double[] lateMillisPerSecond() {
        return stretches.stream().mapToDouble(UiSamples::lateMillisPerSecond).toArray();
    }

    /** Gaps between frames by stretch, microseconds. */
    long[][] gaps() {
        return values(UiSamples::gaps);
    }

    /** How late rings were answered by stretch, microseconds. */
    long[][] bells() {
        return values(UiSamples::bells);
    }

    private long[][] values(Function<UiSamples, Histogram> kind) {
        return stretches.stream().map(kind).map(PhaseSamples::values).toArray(long[][]::new);
    }

    private static long[] values(Histogram histogram) {
        LongStream.Builder values = LongStream.builder();
        for (var value : histogram.recordedValues()) {
            IntStream.range(0, Math.toIntExact(value.getCountAtValueIteratedTo()))
                    .forEach(_ -> values.add(value.getValueIteratedTo()));
        }
        return values.build().toArray();
    }

    /** The 99th of a hundred values of the stretches with these numbers. */
    static double p99(long[][] byStretch, int[] chosen) {
        long[] values =
                Arrays.stream(chosen)
                        .mapToObj(k -> byStretch[k])
                        .flatMapToLong(Arrays::stream)
                        .toArray();
        return Quantiles.of(values, 1).p99();
    }
}
