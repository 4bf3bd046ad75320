package brigade.restaurant.door;

import brigade.restaurant.Restaurant;
import brigade.trace.Recorder;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/** A door that is open: a server at its port, from opening to close. */
final class OpenDoor {
    private static final int BACKLOG = 1024;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final TimeLimits timeLimits;
    private final OpenReplies talks;
    private final Reception reception;

    /**
     * @param clock by which slow clients are cut off, nanoseconds
     */
    OpenDoor(
            Restaurant restaurant,
            Recorder recorder,
            DoorLimits limits,
            LongSupplier clock,
            int port)
            throws IOException {
        ServerProperties.set(limits);
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", LOOPBACK);
        String page = page();
        server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        timeLimits = new TimeLimits(limits.times().request().dividedBy(10), clock);
        talks = new OpenReplies(limits, timeLimits);
        Readers readers = new Readers(restaurant::readers, limits, timeLimits);
        OriginCheck gate = new OriginCheck(server.getAddress().getPort());
        reception =
                new Reception(
                        restaurant,
                        readers,
                        talks,
                        gate,
                        new OrderStatusHandler(recorder.trace()),
                        page);
        server.setExecutor(readers);
        server.createContext("/", reception);
        server.start();
    }

    private static String page() throws IOException {
        try (InputStream in = OpenDoor.class.getResourceAsStream("page.html")) {
            return new String(
                    Objects.requireNonNull(in, "page.html").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/order");
    }

    /**
     * Refuses new orders, waits until those under way are answered, and ends the server.
     *
     * @param most to wait; who has no answer by then is told that the door is closed
     */
    void close(Duration most) {
        reception.close();
        try {
            talks.end(most, Reception.closed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        timeLimits.close();
    }

    /** For how many clients somebody waits now. */
    int waitsFor() {
        return timeLimits.waiting();
    }

    /** Who closes the door, now or soon, waits no longer than this. Does not wait itself. */
    void hurry(Duration most) {
        talks.hurry(most);
    }
}
