package brigade.restaurant.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.Eventually;
import brigade.OwnThreads;
import brigade.restaurant.Pace;
import brigade.trace.Counter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Opening and closing the door. */
@ExtendWith(OwnThreads.class)
class ClosingTest {
    @SuppressWarnings("NullAway.Init") // opened by each test
    private Door door;

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whoIsInIsAnsweredAndNobodyElse() throws Exception {
        door = new Door(Door.QUIET.withPace(Pace.BRISK), DoorLimits.standard());
        CompletableFuture<HttpResponse<String>> under = door.sendAsync(door.post("/order"));
        Eventually.holds("it is ordered", () -> counts() == 1);
        try (RawClient kept = door.raw()) {
            kept.ask("GET /order/1", "Host: localhost").answer();
            CompletableFuture<Void> shut = CompletableFuture.runAsync(door.http::shut);
            assertThat(under.join().statusCode()).isEqualTo(200);
            shut.join();
            assertThat(kept.closedByServer()).isTrue();
        }
        assertThatThrownBy(() -> door.order("/order")).isInstanceOf(ConnectException.class);
        assertThat(counts()).isEqualTo(1);
    }

    private long counts() {
        return door.restaurant.ledger().counts().placed();
    }

    @Test
    void whoWaitsTooLongIsToldThatItIsClosed() throws Exception {
        door =
                new Door(
                        Door.QUIET.withPace(Pace.TEACHING),
                        DoorLimits.standard().withClosing(Duration.ofMillis(1)));
        CompletableFuture<HttpResponse<String>> under = door.sendAsync(door.post("/order"));
        Eventually.holds("it is ordered", () -> counts() == 1);
        door.http.shut();
        assertThat(under.join().statusCode()).isEqualTo(503);
        assertThat(under.join().body()).contains("the door is closed");
    }

    @Test
    void nothingIsLeft() throws Exception {
        door = new Door();
        try (RawClient idle = door.raw();
                RawClient half = door.raw()) {
            half.send("POST /order HT");
            assertThat(door.order("/order").statusCode()).isEqualTo(200);
            door.close();
            assertThat(idle.closedByServer()).isTrue();
            assertThat(half.closedByServer()).isTrue();
        }
        Eventually.holds("no thread of the door is left", () -> OwnThreads.alive().isEmpty());
        new ServerSocket(door.port, 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void whoEndsTheProgramDoesNotWaitForSomebodyWhoShutsTheDoorInPeace() throws Exception {
        door = new Door(Door.QUIET.withPace(Pace.TEACHING), DoorLimits.standard());
        CompletableFuture<HttpResponse<String>> under = door.sendAsync(door.post("/order"));
        Eventually.holds("it is ordered", () -> counts() == 1);
        door.restaurant.apply(Door.QUIET.withPace(Pace.TEACHING).withServers(1));
        CompletableFuture<Void> shut = CompletableFuture.runAsync(door.http::shut);
        Eventually.holds("nobody is let in", () -> !under.isDone() && refused());
        long began = System.nanoTime();
        door.http.close();
        assertThat(System.nanoTime() - began).isLessThan(Duration.ofSeconds(20).toNanos());
        shut.join();
        assertThat(under.join().statusCode()).isEqualTo(503);
    }

    private boolean refused() {
        try (RawClient client = door.raw()) {
            return client.ask("GET /order/1", "Host: localhost").answer().contains(" 503 ");
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void itOpensAgainAndTheTraceKnows() throws Exception {
        door = new Door();
        assertThat(door.http.address().orElseThrow())
                .hasToString("http://127.0.0.1:" + door.port + "/order");
        assertThat(port()).isEqualTo(door.port);
        door.http.shut();
        assertThat(door.http.address()).isEmpty();
        assertThat(port()).isZero();
        assertThat(door.http.open(door.port).getPort()).isEqualTo(door.port);
        assertThat(door.order("/order").statusCode()).isEqualTo(200);
    }

    private long port() {
        door.recorder.trace().advance();
        Counter counter = Objects.requireNonNull(door.recorder.trace().counter("http door"));
        return door.recorder.trace().valueAt(counter, System.nanoTime(), -1);
    }

    @Test
    void aTakenPortIsSaidInOneLine() throws Exception {
        door = new Door();
        door.http.shut();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> door.http.open(taken.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " can't be had")
                    .hasMessageContaining("choose another one");
        }
        assertThat(door.http.address()).isEmpty();
    }
}
