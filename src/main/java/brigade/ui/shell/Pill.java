package brigade.ui.shell;

import brigade.measure.UiFigures;

/**
 * How well the UI thread keeps up, in one word and three figures.
 *
 * @param level good, late or frozen
 * @param figures what it was judged by
 */
record Pill(Level level, UiFigures figures) {

    enum Level {
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

    static Pill of(UiFigures figures) {
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
        return new Pill(level, figures);
    }

    /** The longest that anything waited, milliseconds. */
    double worstMillis() {
        return Math.max(figures.gapMillis().max(), figures.bellMillis().max());
    }
}
