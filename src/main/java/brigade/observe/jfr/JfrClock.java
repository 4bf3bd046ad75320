package brigade.observe.jfr;

import brigade.trace.TraceClock;

import java.time.Instant;

/**
 * The times of a recording as those of a trace.
 *
 * @param clock from nanoseconds since 1970 to those of the trace
 */
public record JfrClock(TraceClock.Foreign clock) {

    /** Of a trace that begins at 0 with an instant of the recording. */
    static JfrClock beginningAt(long epochNanos) {
        return new JfrClock(new TraceClock.Foreign(epochNanos, -epochNanos, 0));
    }

    /** Nanoseconds since 1970. */
    public static long now() {
        return TraceClock.Foreign.epochNanos(Instant.now());
    }

    long of(Instant instant) {
        return clock.toNanos(TraceClock.Foreign.epochNanos(instant));
    }
}
