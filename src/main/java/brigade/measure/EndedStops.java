package brigade.measure;

import brigade.trace.Trace;

import java.util.Comparator;
import java.util.Optional;

/** Notices, once each, that the whole program stood still and goes on. One thread. */
public final class EndedStops {

    /** Shorter than this, and the pill is enough to tell of it. */
    private static final long LEAST_NANOS = 1_000_000_000;

    /** A stop is recorded within this after its end. */
    private static final long RECORDED_AFTER = 10_000_000_000L;

    private final Trace trace;

    /** What ended before has been told, or was too short. */
    private long told;

    /**
     * Of a trace.
     *
     * @param since what ended before is not told
     */
    public EndedStops(Trace trace, long since) {
        this.trace = trace;
        told = since;
    }

    /** The longest that has ended since the last call and took a second at least. */
    public Optional<Stops.Stop> next() {
        long end = trace.end();
        Optional<Stops.Stop> longest =
                Stops.of(trace, told, end).list().stream()
                        .filter(stop -> stop.end() > told && stop.nanos() >= LEAST_NANOS)
                        .max(Comparator.comparingLong(Stops.Stop::nanos));
        long sure = Math.max(end, Long.MIN_VALUE + RECORDED_AFTER) - RECORDED_AFTER;
        told = Math.max(longest.map(Stops.Stop::end).orElse(told), sure);
        return longest;
    }
}
