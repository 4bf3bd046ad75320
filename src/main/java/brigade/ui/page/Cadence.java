package brigade.ui.page;

import java.util.function.LongSupplier;

/**
 * Lets through at most so many calls a second of real time while the shown instant moves: figures
 * that change 60 times a second cannot be read. An instant that stays is let through once, so that
 * what is shown is exactly of it, and where time stood still the next instant is let through at
 * once.
 */
public final class Cadence {

    /** The shown instant is elsewhere, not further on: shown at once, nanoseconds. */
    private static final long JUMP = 1_000_000_000;

    private final long period;
    private final LongSupplier nanos;
    private boolean fresh = true;
    private long shownAt;
    private long shown;
    private long seen;
    private boolean stood;

    Cadence(int timesPerSecond, LongSupplier nanos) {
        this.period = 1_000_000_000L / timesPerSecond;
        this.nanos = nanos;
    }

    public static Cadence perSecond(int times) {
        return new Cadence(times, System::nanoTime);
    }

    /**
     * Whether instant {@code t} shall be shown; to be asked once a pulse. The first call always is
     * true.
     */
    public boolean due(long t) {
        long real = nanos.getAsLong();
        boolean stays = t == seen && !fresh;
        boolean jumps = t < seen || t - seen > JUMP || (stood && !stays);
        seen = t;
        stood = stays;
        boolean due = fresh || jumps || (stays ? t != shown : real - shownAt >= period);
        if (due) {
            fresh = false;
            shown = t;
            shownAt = real;
        }
        return due;
    }

    /** Makes the next call due: what is shown has changed otherwise than by time. */
    public void reset() {
        fresh = true;
    }
}
