package brigade.measure;

import brigade.trace.TraceClock;

import java.time.Duration;

/**
 * What the times of a trace mean: seconds, or steps where its clock is logical. Whoever writes an
 * instant or a length, or plays a trace, asks this.
 *
 * @param step by how much times grow from one step to the next, or 0 where they are nanoseconds
 */
public record TimeScale(long step) {

    /** Times are nanoseconds. */
    public static final TimeScale SECONDS = new TimeScale(0);

    /** At real time's speed so many steps a second go by, and one can still follow them. */
    private static final double STEPS_A_SECOND = 2;

    public static TimeScale of(TraceClock clock) {
        return clock instanceof TraceClock.Logical(long step) ? new TimeScale(step) : SECONDS;
    }

    /** Whether times are steps. */
    public boolean inSteps() {
        return step > 0;
    }

    /** How many whole steps a time from the beginning is. */
    public long steps(long time) {
        return Math.floorDiv(time, Math.max(1, step));
    }

    /** How many steps a length is, to the nearest. */
    public long nearest(long length) {
        return Math.floorDiv(2 * length + step, 2 * Math.max(1, step));
    }

    /** A length for people: so long, or so many steps. */
    public long length(long nanos, int steps) {
        return inSteps() ? steps * step : nanos;
    }

    /** A time that a person gave in seconds; where times are steps, these are meant by it. */
    public long given(Duration time) {
        return inSteps() ? Math.round(time.toMillis() / 1e3 * step) : time.toNanos();
    }

    /**
     * How far the shown instant goes while so much real time passes.
     *
     * @param elapsed nanoseconds
     */
    public long played(Speed speed, long elapsed) {
        return inSteps()
                ? Math.round(elapsed / 1e9 * stepsPerSecond(speed) * step)
                : speed.of(elapsed);
    }

    /** How many steps a second are played: a quarter to twenty. */
    public double stepsPerSecond(Speed speed) {
        return switch (speed) {
            case THOUSANDTH -> STEPS_A_SECOND / 8;
            case HUNDREDTH -> STEPS_A_SECOND / 4;
            case TENTH -> STEPS_A_SECOND / 2;
            case REAL -> STEPS_A_SECOND;
            case TENFOLD -> STEPS_A_SECOND * 10;
        };
    }
}
