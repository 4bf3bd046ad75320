package brigade.measure;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Durations that one thread records and any thread reads, without either waiting for the other.
 * Recording is wait-free and allocates nothing once the longest duration has been seen.
 */
final class Distribution {

    private static final int DIGITS = 3;

    private final SingleWriterRecorder recorder = new SingleWriterRecorder(DIGITS);
    private final Histogram total = new Histogram(DIGITS);
    private @Nullable Histogram spare;

    /** Adds one duration; by the one writing thread. */
    void record(long nanos) {
        recorder.recordValue(Math.max(0, nanos / 1_000));
    }

    /** All durations so far in microseconds, as a copy that is the caller's; any thread. */
    synchronized Histogram soFar() {
        Histogram fresh = recorder.getIntervalHistogram(spare);
        total.add(fresh);
        spare = fresh;
        return total.copy();
    }

    /** The durations recorded after {@code before} was taken, in microseconds; any thread. */
    Histogram after(Histogram before) {
        Histogram now = soFar();
        now.subtract(before);
        return now;
    }
}
