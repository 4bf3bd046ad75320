package brigade.restaurant.door;

import java.time.Duration;

/**
 * How much the door takes from clients, and how long it waits for them.
 *
 * @param connections most connections at once, idle ones included; the next one is closed. The
 *     JDK's server knows this number, those of headers and {@link Times#idle} once for the whole
 *     process, see {@link ServerProperties}
 */
public record DoorLimits(int connections, Sizes sizes, Times times) {

    /**
     * How large a request may be.
     *
     * @param headers most header lines
     * @param headerBytes most bytes of all header lines
     * @param bodyBytes most bytes of a body
     */
    public record Sizes(int headers, int headerBytes, long bodyBytes) {}

    /**
     * How long the door waits.
     *
     * @param idle how long a connection may rest between two requests, whole seconds
     * @param request how long a request may take to arrive, up to its last header line
     * @param pause how long a client may be silent in the middle of a body, or not take in an
     *     answer
     * @param body how long a body may take in all
     * @param closing how long a closing door waits for the orders under way
     */
    public record Times(
            Duration idle, Duration request, Duration pause, Duration body, Duration closing) {}

    /** Enough for a load generator with some thousand connections, and for nobody's mischief. */
    public static DoorLimits standard() {
        return new DoorLimits(
                4_000,
                new Sizes(64, 16 << 10, 64 << 20),
                new Times(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(30)));
    }

    DoorLimits withBodyBytes(long next) {
        return new DoorLimits(
                connections, new Sizes(sizes.headers, sizes.headerBytes, next), times);
    }

    DoorLimits withRequest(Duration next) {
        return with(new Times(times.idle, next, times.pause, times.body, times.closing));
    }

    DoorLimits withPause(Duration next) {
        return with(new Times(times.idle, times.request, next, times.body, times.closing));
    }

    DoorLimits withClosing(Duration next) {
        return with(new Times(times.idle, times.request, times.pause, times.body, next));
    }

    private DoorLimits with(Times next) {
        return new DoorLimits(connections, sizes, next);
    }
}
