package brigade.measure;

/** Durations as the trace's marks carry them. */
final class Micros {

    private Micros() {}

    /** Whole microseconds, at most what an {@code int} holds (35 minutes). */
    static int of(long nanos) {
        return (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
    }

    static long toNanos(int micros) {
        return micros * 1_000L;
    }
}
