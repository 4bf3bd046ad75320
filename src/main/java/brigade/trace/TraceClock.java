package brigade.trace;

import java.time.Instant;

/** What the times of a trace count. Its source declares it once, and files keep it. */
public sealed interface TraceClock {

    /** Nanoseconds of {@link System#nanoTime()} of the program that recorded it. */
    TraceClock NANOS = new Nanos();

    /** See {@link #NANOS}. */
    record Nanos() implements TraceClock {}

    /**
     * Steps: of a program whose threads somebody schedules. How long a step took means nothing.
     *
     * @param step by how much times grow from one step to the next, at least 1
     */
    record Logical(long step) implements TraceClock {
        public Logical {
            if (step < 1) {
                throw new IllegalArgumentException("a step is at least 1, not " + step);
            }
        }
    }

    /**
     * Nanoseconds of {@link System#nanoTime()}, worked out from those of another clock: the source
     * turns each time that it is told by {@link #toNanos}.
     *
     * @param anchor an instant of the other clock, nanoseconds
     * @param offset what nanoTime was then, less {@code anchor}
     * @param drift by how much nanoTime runs faster than the other clock: 0.000001 is a microsecond
     *     in a second; between -0.5 and 0.5
     */
    record Foreign(long anchor, long offset, double drift) implements TraceClock {
        public Foreign {
            if (!(drift > -0.5 && drift < 0.5)) {
                throw new IllegalArgumentException(
                        "a clock drifts by less than half of its time, not by " + drift);
            }
        }

        /** An instant as a clock of the system has it: nanoseconds since 1970. */
        public static long epochNanos(Instant instant) {
            return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
        }

        /** What nanoTime was at an instant of the other clock; later ones are never earlier. */
        public long toNanos(long foreign) {
            return foreign + offset + Math.round(drift * (foreign - anchor));
        }

        /** The instant of the other clock: that of {@link #toNanos}, within a nanosecond. */
        public long toForeign(long nanos) {
            long since = nanos - offset - anchor;
            return anchor + since - Math.round(drift / (1 + drift) * since);
        }
    }
}
