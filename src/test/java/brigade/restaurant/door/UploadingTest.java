package brigade.restaurant.door;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.server.Counts;
import brigade.server.Model;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** What clients upload, and what goes wrong with it. */
class UploadingTest {
    private static final int SMALL = 10_000;

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Door door;

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @EnumSource
    void aBodyIsReceivedByEachModel(Model model) throws Exception {
        door = new Door(Door.QUIET.withModel(model), DoorLimits.standard());
        HttpResponse<String> answer = door.send(upload(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kind\":\"upload\"", "\"ending\":\"served\"");
    }

    private HttpRequest.Builder upload(int bytes) {
        byte[] body = new byte[bytes];
        new Random(1).nextBytes(body);
        return door.request("/upload").POST(BodyPublishers.ofByteArray(body));
    }

    @Test
    void aClientThatHangsUpHalfWayFailsAlone() throws Exception {
        door = new Door();
        try (RawClient client = door.raw()) {
            client.send(
                    "POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");
            client.send("x".repeat(50_000));
            Eventually.holds("it is ordered", () -> counts().placed() == 1);
        }
        Eventually.holds("it has failed", () -> counts().failed() == 1);
        assertThat(door.restaurant.ledger().failures().getFirst().cause())
                .hasMessage("the client hung up after 50,000 of 100,000 bytes");
        assertThat(door.send(upload(SMALL)).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatFallsSilentIsCutOffAlone() throws Exception {
        AtomicLong clock = new AtomicLong();
        DoorLimits limits = DoorLimits.standard().withRequest(Duration.ofMillis(300));
        door = new Door(Door.QUIET, limits, clock::get);
        try (RawClient client = door.raw()) {
            client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
            client.send("x".repeat(500));
            Eventually.holds(
                    "it has failed",
                    () -> {
                        clock.addAndGet(limits.times().pause().toNanos());
                        return counts().failed() == 1;
                    });
            assertThat(door.send(upload(SMALL)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFullDiskIsToldToTheClient() throws Exception {
        door = new Door();
        door.restaurant.fillDisk();
        HttpResponse<String> answer = door.send(upload(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("No space left on device");
        assertThat(door.send(upload(SMALL)).statusCode()).isEqualTo(200);
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        door = new Door(Door.QUIET, DoorLimits.standard().withBodyBytes(SMALL));
        HttpResponse<String> answer = door.send(upload(5_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("5000000 bytes are too many: allowed are 10000");
        assertThat(counts().placed()).isZero();
        assertThat(door.send(upload(SMALL)).statusCode()).isEqualTo(200);
    }

    @Test
    void theLengthMustBeSaid() throws Exception {
        door = new Door();
        HttpRequest.Builder chunked =
                door.request("/upload")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[SMALL])));
        assertThat(door.send(chunked).statusCode()).isEqualTo(411);
        assertThat(door.get("/upload").statusCode()).isEqualTo(405);
        assertThat(counts().placed()).isZero();
    }

    @Test
    void pagesOfOtherSitesDoNotUpload() throws Exception {
        door = new Door();
        HttpResponse<String> answer =
                door.send(upload(SMALL).header("Origin", "http://evil.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(counts().placed()).isZero();
    }

    private Counts counts() {
        return door.restaurant.ledger().counts();
    }
}
