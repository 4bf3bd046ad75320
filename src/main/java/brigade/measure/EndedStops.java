package brigade.measure;

import brigade.trace.Trace;

import java.util.Comparator;
import java.util.Optional;

/** Notices, once each, that the whole program stood still and goes on. One thread. */
public final class EndedStops {

    /** Shorter than this, and the pill is enough to tell of it. */
    private static final long LEAST_NANOS = 1_000_000_000;

    private final Trace trace;
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
        Optional<Stops.Stop> longest =
                Stops.of(trace, told, trace.end()).list().stream()
                        .filter(stop -> stop.end() > told && stop.nanos() >= LEAST_NANOS)
                        .max(Comparator.comparingLong(Stops.Stop::nanos));
        longest.ifPresent(stop -> told = stop.end());
        return longest;
    }
}
