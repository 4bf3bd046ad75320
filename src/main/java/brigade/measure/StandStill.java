package brigade.measure;

import org.jspecify.annotations.Nullable;

/**
 * Recognises that the whole program stood still: stopped by a signal or a debugger, or on a machine
 * that slept or let nothing of it run. A watcher takes a step every 20 ms; a step that came much
 * later than it was due, while the threads of the program together used hardly any processor time,
 * ends a stop. A step that came late while others of our threads computed is not one. One thread
 * calls {@link #step}; the clocks are passed in.
 */
final class StandStill {

    static final long PERIOD_NANOS = 20_000_000;

    /** On a busy machine a step may be late by less, though the program goes on. */
    private static final long LEAST_NANOS = 200_000_000;

    /** The clock of the wall is corrected by less than this in one step. */
    private static final long LEAP_MILLIS = 2_000;

    private final int cores;
    private boolean stepped;
    private long lastNanos;
    private long lastWallMillis;
    private long lastCpuNanos;

    /**
     * What a step tells.
     *
     * @param start the program stood still from then, {@code System.nanoTime()}
     * @param end until then
     * @param sleptMillis how much more time passed on the wall than by {@code System.nanoTime()},
     *     which stands still on some systems while the machine sleeps
     */
    record Stop(long start, long end, long sleptMillis) {}

    StandStill(int cores) {
        this.cores = cores;
    }

    /**
     * Takes a step.
     *
     * @param nanos {@code System.nanoTime()}
     * @param wallMillis {@code System.currentTimeMillis()}
     * @param cpuNanos processor time of all threads of the process so far
     * @return the stop that this step ends, or null
     */
    @Nullable Stop step(long nanos, long wallMillis, long cpuNanos) {
        Stop stop = stepped ? stop(nanos, wallMillis, cpuNanos) : null;
        stepped = true;
        lastNanos = nanos;
        lastWallMillis = wallMillis;
        lastCpuNanos = cpuNanos;
        return stop;
    }

    private @Nullable Stop stop(long nanos, long wallMillis, long cpuNanos) {
        long due = lastNanos + PERIOD_NANOS;
        long late = nanos - due;
        long slept = wallMillis - lastWallMillis - (nanos - lastNanos) / 1_000_000;
        // Before it stopped and after it went on, all cores may have been ours.
        boolean nothingRan = cpuNanos - lastCpuNanos <= late / 10 + cores * PERIOD_NANOS;
        if (late >= LEAST_NANOS && nothingRan) {
            return new Stop(due, nanos, Math.max(0, slept));
        }
        return slept >= LEAP_MILLIS ? new Stop(nanos, nanos, slept) : null;
    }
}
