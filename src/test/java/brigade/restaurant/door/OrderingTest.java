package brigade.restaurant.door;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Pace;
import brigade.server.Counts;
import brigade.server.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** What clients order, and what they are told. */
class OrderingTest {
    @SuppressWarnings("NullAway.Init") // opened by each test
    private Door door;

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void anOrderIsServedAndCounted() throws Exception {
        door = new Door();
        HttpResponse<String> answer = door.order("/order");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body())
                .contains("\"order\":1,", "\"kind\":\"dish\"", "\"ending\":\"served\"")
                .contains("\"model\":\"thread-pool\"")
                .containsPattern("\"latencyMillis\":\\d+\\.\\d+");
        Counts counts = door.restaurant.ledger().counts();
        assertThat(counts.placed()).isEqualTo(1);
        assertThat(counts.served()).isEqualTo(1);
    }

    @Test
    void manyAtOnceAreServedEachUnderItsOwnNumber() throws Exception {
        door = new Door(Door.QUIET.withDoorCapacity(1_000), DoorLimits.standard());
        List<CompletableFuture<HttpResponse<String>>> sent =
                IntStream.range(0, 200)
                        .mapToObj(i -> door.sendAsync(door.post("/order?kind=dish")))
                        .toList();
        List<String> bodies = sent.stream().map(answer -> answer.join().body()).toList();
        assertThat(bodies.stream().map(body -> body.substring(0, body.indexOf(','))))
                .doesNotHaveDuplicates();
        Counts counts = door.restaurant.ledger().counts();
        assertThat(counts.served()).isEqualTo(200);
        assertThat(counts.balanced()).isTrue();
    }

    @Test
    void itsWayIsTold() throws Exception {
        door = new Door();
        HttpResponse<String> placed =
                door.send(door.post("/order?kind=dish").header("Prefer", "respond-async"));
        assertThat(placed.statusCode()).isEqualTo(202);
        assertThat(placed.headers().firstValue("location")).hasValue("/order/1");
        Eventually.holds("it is served", () -> body("/order/1").contains("\"ending\":\"served\""));
        assertThat(body("/order/1"))
                .containsSubsequence("placed", "taken", "hung", "fired", "passed", "carried")
                .containsSubsequence("delivered", "billed", "charged", "paid", "latencyMillis");
    }

    private String body(String path) {
        return door.sendAsync(door.request(path)).join().body();
    }

    @Test
    void aFullDoorTurnsAway() throws Exception {
        door =
                new Door(
                        Door.QUIET.withPace(Pace.TEACHING).withDoorCapacity(1).withServers(1),
                        DoorLimits.standard());
        CompletableFuture<?>[] sent =
                IntStream.range(0, 10)
                        .mapToObj(i -> door.sendAsync(door.post("/order")))
                        .toArray(CompletableFuture[]::new);
        HttpResponse<?> first = (HttpResponse<?>) CompletableFuture.anyOf(sent).join();
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("retry-after")).hasValue("1");
        assertThat(first.body().toString()).contains("turned-away", "the door was full");
        assertThat(door.restaurant.ledger().counts().turnedAway()).isPositive();
    }

    @Test
    void aStepThatFailsIsToldWithItsCause() throws Exception {
        door = new Door();
        door.restaurant.spoil(Role.COOK);
        HttpResponse<String> answer = door.order("/order");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("\"ending\":\"failed\"")
                .contains("the cook's step was spoiled on purpose");
        assertThat(door.order("/order").statusCode()).isEqualTo(200);
    }

    @Test
    void closedDoorsLetNobodyIn() throws Exception {
        door = new Door();
        door.restaurant.closeDoors();
        HttpResponse<String> answer = door.order("/order");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(answer.body()).contains("lets nobody in");
        assertThat(door.restaurant.ledger().counts().placed()).isZero();
        door.restaurant.openDoors();
        assertThat(door.order("/order").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/order?kind=pizza, 400, 'there is no kind ''pizza'': there are dish, database, upload'",
        "/order?sort=dish, 400, only kind=",
        "/order?kind=%zz, 400, ",
        "/orders, 404, there is nothing at /orders",
        "/order/0, 404, numbered from 1",
        "/order/x, 404, there is no order 'x'",
        "/order/99, 404, there is no order 99",
        "/favicon.ico, 404, there is nothing at"
    })
    void whatIsNotThereIsSaid(String path, int status, String why) throws Exception {
        door = new Door();
        String method = path.contains("?") ? "POST " : "GET ";
        String answer = door.raw().ask(method + path, "Host: localhost").answer();
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains(why == null ? "" : why);
        assertThat(door.restaurant.ledger().counts().placed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "post"})
    void nothingButAPostOrders(String method) throws Exception {
        door = new Door();
        try (RawClient client = door.raw()) {
            String answer = client.ask(method + " /order", "Host: localhost").answer();
            assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("Allow: POST\n");
            assertThat(door.restaurant.ledger().counts().placed()).isZero();
        }
    }

    @Test
    void whoOpensTheAddressInABrowserIsShownThePage() throws Exception {
        door = new Door();
        try (RawClient client = door.raw()) {
            String answer =
                    client.ask("GET /order", "Host: localhost", "Accept: text/html,*/*").answer();
            assertThat(answer).startsWith("HTTP/1.1 303").containsIgnoringCase("Location: /\n");
        }
        assertThat(door.restaurant.ledger().counts().placed()).isZero();
    }

    @Test
    void thePageIsWhole() throws Exception {
        door = new Door();
        HttpResponse<String> page = door.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
        assertThat(page.body()).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(page.body()).doesNotContain("src=", "@import", "url(");
    }
}
