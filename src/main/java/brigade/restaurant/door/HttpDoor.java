package brigade.restaurant.door;

import brigade.restaurant.Restaurant;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.trace.Counter;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The HTTP door of a restaurant, closed until somebody opens it. Any thread; opening and closing
 * wait, so not for the UI thread. Whether it is open is in the trace: the counter "http door" has
 * the port, 0 when closed.
 */
public final class HttpDoor implements AutoCloseable {
    /** The port that is taken when none is asked for and this one is free. */
    public static final int USUAL_PORT = 8080;

    public static final int MOST_PORT = 65_535;

    private static final Duration IN_A_HURRY = Duration.ofSeconds(1);

    private final Restaurant restaurant;
    private final Recorder recorder;
    private final DoorLimits limits;
    private final LongSupplier clock;
    private final Counter port;

    /** Written under this. */
    private volatile @Nullable OpenDoor open;

    public HttpDoor(Restaurant restaurant, Recorder recorder, DoorLimits limits) {
        this(restaurant, recorder, limits, System::nanoTime);
    }

    HttpDoor(Restaurant restaurant, Recorder recorder, DoorLimits limits, LongSupplier clock) {
        this.clock = clock;
        this.restaurant = restaurant;
        this.recorder = recorder;
        this.limits = limits;
        port = recorder.counter(RestaurantCounter.HTTP_DOOR);
        port.set(0);
    }

    /**
     * Opens the door if it is closed, at the usual port or, if that is taken, at a free one.
     *
     * @return the address to order at
     */
    public synchronized URI open() throws IOException {
        try {
            return open(USUAL_PORT);
        } catch (IOException taken) {
            return open(0);
        }
    }

    /**
     * Opens the door if it is closed.
     *
     * @param at the port; 0 for any free one
     * @return the address to order at
     * @throws IOException if the port can't be had; the message is one line for a person
     */
    public synchronized URI open(int at) throws IOException {
        OpenDoor door = open;
        if (door == null) {
            door = opened(at);
            open = door;
            port.set(door.port());
        }
        return door.address();
    }

    private OpenDoor opened(int at) throws IOException {
        try {
            return new OpenDoor(restaurant, recorder, limits, clock, at);
        } catch (BindException e) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "port %d can't be had (%s): choose another one",
                            at,
                            e.getMessage()),
                    e);
        }
    }

    /** The address to order at, while the door is open. Does not wait. */
    public Optional<URI> address() {
        return Optional.ofNullable(open).map(OpenDoor::address);
    }

    /** For how many clients somebody waits now: to be read from, or to take an answer. */
    int waitsFor() {
        OpenDoor door = open;
        return door == null ? 0 : door.waitsFor();
    }

    /** Lets nobody in any more, answers those who are in, and gives the port back. */
    public void shut() {
        shut(limits.times().closing());
    }

    /** The same in a hurry: who is in is told that the door is closed. */
    @Override
    public void close() {
        OpenDoor door = open;
        if (door != null) {
            door.hurry(IN_A_HURRY); // somebody may be at it, who has time
        }
        shut(IN_A_HURRY);
    }

    private synchronized void shut(Duration most) {
        OpenDoor door = open;
        if (door != null) {
            door.close(most);
            open = null;
            port.set(0);
        }
    }
}
