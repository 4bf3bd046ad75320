package brigade.measure;

import brigade.trace.Trace;

/**
 * How well the UI thread keeps up, in one word and three figures.
 *
 * @param level good, late or frozen
 * @param figures what it was judged by
 */
public record UiVerdict(Level level, UiFigures figures) {

    /** How well it keeps up. */
    public enum Level {
        WARMING,
        RESPONSIVE,
        LATE,
        FROZEN
    }

    /** Longer than this and a person notices that a click waits. */
    private static final double LATE_MILLIS = 100;

    /** Longer than this and a person thinks that it hangs. */
    private static final double FROZEN_MILLIS = 1000;

    /** Two frames: a single one late cannot be seen, one in a hundred can. */
    private static final double P99_MILLIS = 34;

    private static final int ENOUGH_FRAMES = 20;

    /** It is judged by this many nanoseconds up to the instant shown. */
    private static final long WINDOW = 5_000_000_000L;

    /** Judges what the trace tells of the seconds up to an instant. */
    public static UiVerdict at(Trace trace, long t) {
        return of(new UiHistory(trace).between(Math.max(trace.start(), t - WINDOW), t));
    }

    /** Judges the figures of the last {@link #WINDOW}. */
    public static UiVerdict of(UiFigures figures) {
        double worst = Math.max(figures.gapMillis().max(), figures.bellMillis().max());
        Level level;
        if (worst >= FROZEN_MILLIS) {
            level = Level.FROZEN;
        } else if (figures.frames() < ENOUGH_FRAMES) {
            level = Level.WARMING;
        } else if (worst >= LATE_MILLIS || figures.gapMillis().p99() > P99_MILLIS) {
            level = Level.LATE;
        } else {
            level = Level.RESPONSIVE;
        }
        return new UiVerdict(level, figures);
    }

    /** Whether a person would notice. */
    public boolean late() {
        return level == Level.LATE || level == Level.FROZEN;
    }

    /** The longest that anything waited, milliseconds. */
    public double worstMillis() {
        return Math.max(figures.gapMillis().max(), figures.bellMillis().max());
    }
}
