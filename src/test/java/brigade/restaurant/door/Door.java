package brigade.restaurant.door;

import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/** A real restaurant without other guests, its door at a free port, and a real client. */
final class Door implements AutoCloseable {
    static final Settings QUIET = Settings.standard().withPace(Pace.FULL).withArrivals(false);

    final Recorder recorder = Recorder.start(16 << 20, RestaurantVocabulary.ALL);
    final Restaurant restaurant;
    final HttpDoor http;
    final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Door(Settings settings, DoorLimits limits) throws IOException {
        this(settings, limits, System::nanoTime);
    }

    /**
     * @param clock by which slow clients are cut off, nanoseconds
     */
    Door(Settings settings, DoorLimits limits, LongSupplier clock) throws IOException {
        restaurant = Restaurant.open(settings, recorder, 1);
        http = new HttpDoor(restaurant, recorder, limits, clock);
        port = http.open(0).getPort();
    }

    Door() throws IOException {
        this(QUIET, DoorLimits.standard());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpRequest.Builder post(String path) {
        return request(path).POST(HttpRequest.BodyPublishers.noBody());
    }

    HttpResponse<String> order(String path) throws IOException, InterruptedException {
        return send(post(path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** A connection of one's own, for what no decent client sends. */
    RawClient raw() throws IOException {
        return new RawClient(InetAddress.getLoopbackAddress(), port);
    }

    @Override
    public void close() {
        http.close();
        client.shutdownNow();
        restaurant.close();
        recorder.close();
    }
}
