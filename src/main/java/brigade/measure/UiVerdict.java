package brigade.measure;

import brigade.trace.Trace;

/**
 * How well the UI thread keeps up, in one word and three figures.
 *
 * @param level good, late or frozen
 * @param figures what it was judged by; without the time in which the whole program stood still
 * @param stoppedNanos the longest time in which it did
 */
public record UiVerdict(Level level, UiFigures figures, long stoppedNanos) {

    /** How well it keeps up. */
    public enum Level {
        WARMING,
        RESPONSIVE,
        LATE,
        /** Not the UI thread alone, but nothing of the program ran for a while. */
        STOPPED,
        FROZEN
    }

    /** Longer than this and a person notices that a click waits. */
    private static final double LATE_MILLIS = 100;

    /** Longer than this and a person thinks that it hangs. */
    private static final double FROZEN_MILLIS = 1000;

    /** Two frames: a single one late cannot be seen, one in a hundred can. */
    private static final double P99_MILLIS = 34;

    /** Of fewer frames the 99th of 100 is the longest one. */
    private static final int FRAMES_FOR_P99 = 100;

    private static final int ENOUGH_FRAMES = 20;

    /** It is judged by this many nanoseconds up to the instant shown. */
    private static final long WINDOW = 5_000_000_000L;

    /** Judges what the trace tells of the seconds up to an instant. */
    public static UiVerdict at(Trace trace, long t) {
        long from = Math.max(trace.start(), t - WINDOW);
        long stopped =
                Stops.of(trace, from, t).list().stream()
                        .mapToLong(Stops.Stop::nanos)
                        .max()
                        .orElse(0);
        return of(new UiHistory(trace).between(from, t), stopped);
    }

    /**
     * Judges the figures of the last {@link #WINDOW}.
     *
     * @param stoppedNanos the longest time in which the whole program stood still
     */
    static UiVerdict of(UiFigures figures, long stoppedNanos) {
        double worst = worstMillis(figures);
        Level level;
        if (worst >= FROZEN_MILLIS) {
            level = Level.FROZEN;
        } else if (stoppedNanos >= LATE_MILLIS * 1e6) {
            level = Level.STOPPED;
        } else if (figures.frames() < ENOUGH_FRAMES) {
            level = Level.WARMING;
        } else if (worst >= LATE_MILLIS || usualMillis(figures) > P99_MILLIS) {
            level = Level.LATE;
        } else {
            level = Level.RESPONSIVE;
        }
        return new UiVerdict(level, figures, stoppedNanos);
    }

    private static double usualMillis(UiFigures figures) {
        Quantiles gaps = figures.gapMillis();
        return figures.frames() >= FRAMES_FOR_P99 ? gaps.p99() : gaps.p50();
    }

    /** Whether a person would notice. */
    public boolean late() {
        return level == Level.LATE || level == Level.FROZEN;
    }

    /** The longest that anything waited, milliseconds. */
    public double worstMillis() {
        return worstMillis(figures);
    }

    private static double worstMillis(UiFigures figures) {
        return Math.max(figures.gapMillis().max(), figures.bellMillis().max());
    }
}
