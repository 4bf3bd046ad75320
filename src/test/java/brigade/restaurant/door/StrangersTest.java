package brigade.restaurant.door;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Who does not get in: other machines, other sites, malformed and slow clients. */
class StrangersTest {
    private Door door;

    @BeforeEach
    void open() throws IOException {
        door = new Door();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void otherAddressesOfThisMachineDoNotAnswer() throws Exception {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress other : others) {
            assertThat(connects(other)).as(other.toString()).isFalse();
        }
        assertThat(connects(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}))).isFalse();
    }

    private boolean connects(InetAddress address) {
        try (Socket socket = new Socket(address, door.port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1:1", "127.0.0.1.evil.example", "", "[::1]"})
    void otherNamesAreMisdirected(String name) throws Exception {
        try (RawClient client = door.raw()) {
            assertThat(client.ask("POST /order", "Host: " + name).answer())
                    .startsWith("HTTP/1.1 421");
        }
        assertNothingOrdered();
    }

    @Test
    void thisMachinesNamesAreRight() throws Exception {
        for (String name :
                List.of("localhost", "LOCALHOST", "127.0.0.1", "localhost:" + door.port)) {
            try (RawClient client = door.raw()) {
                assertThat(client.ask("POST /order", "Host: " + name).answer())
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void pagesOfOtherSitesDoNotOrder(String header) throws Exception {
        try (RawClient client = door.raw()) {
            assertThat(client.ask("POST /order", "Host: localhost", header).answer())
                    .startsWith("HTTP/1.1 403");
        }
        assertNothingOrdered();
    }

    @Test
    void aBrowserThatDoesNotSayWhoseThePageIsDoesNotOrder() throws Exception {
        assertThat(statusFor("User-Agent: Mozilla/5.0 (X11; Linux x86_64)")).isEqualTo(403);
        assertNothingOrdered();
        assertThat(
                        statusFor(
                                "User-Agent: Mozilla/5.0 (X11; Linux x86_64)",
                                "Origin: http://localhost:" + door.port))
                .isEqualTo(200);
        assertThat(statusFor("User-Agent: curl/8.5.0")).isEqualTo(200);
        assertThat(statusFor("User-Agent: Mozilla/5.0 (Windows NT) WindowsPowerShell/5.1"))
                .isEqualTo(200);
    }

    private int statusFor(String... headers) throws IOException {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Host: localhost";
        try (RawClient client = door.raw()) {
            String answer = client.ask("POST /order", all).answer();
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO\r\n\r\n",
                "GET\r\n\r\n",
                "POST /order\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /order HTTP/1.1\r\n\r\n",
                "POST /order HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                "POST /order HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /order HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST /order HTTP/1.1\r\nHost: localhost\r\nB@d: x\r\n\r\n"
            })
    void malformedRequestsAreRefused(String request) throws Exception {
        try (RawClient client = door.raw()) {
            assertThat(client.send(request).answer()).startsWith("HTTP/1.1 400");
        }
        assertNothingOrdered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET foo:bar HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n"
            })
    void nonsenseHarmsNobody(String request) throws Exception {
        try (RawClient client = door.raw()) {
            client.send(request).answer();
        }
        assertThat(door.order("/order").statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyHeadersAreCutOff() throws Exception {
        try (RawClient client = door.raw()) {
            client.send("POST /order HTTP/1.1\r\nHost: localhost\r\n");
            client.send("X-Long: " + "x".repeat(20_000) + "\r\n\r\n");
            assertThat(client.closedByServer()).isTrue();
        }
        assertNothingOrdered();
    }

    @Test
    void aClientThatSendsTooSlowlyIsCutOffAlone() throws Exception {
        door.close();
        AtomicLong clock = new AtomicLong();
        DoorLimits limits = DoorLimits.standard().withRequest(Duration.ofMillis(300));
        door = new Door(Door.QUIET, limits, clock::get);
        try (RawClient slow = door.raw();
                RawClient other = door.raw()) {
            slow.send("POST /order HTTP/1.1\r\nHost: loc");
            assertThat(other.ask("POST /order", "Host: localhost").answer())
                    .startsWith("HTTP/1.1 200");
            Eventually.holds("slow alone is waited for", () -> door.http.waitsFor() == 1);
            clock.addAndGet(Duration.ofMillis(300).toNanos());
            assertThat(slow.closedByServer()).isTrue();
            assertThat(other.ask("POST /order", "Host: localhost").answer())
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aClientThatHangsUpHarmsNobody() throws Exception {
        door.raw().ask("POST /order", "Host: localhost").close();
        Eventually.holds(
                "its order is served", () -> door.restaurant.ledger().counts().served() == 1);
        assertThat(door.order("/order").statusCode()).isEqualTo(200);
    }

    @Test
    void aConnectionIsKeptOpen() throws Exception {
        try (RawClient client = door.raw()) {
            for (int i = 1; i <= 5; i++) {
                assertThat(client.ask("POST /order", "Host: localhost").answer())
                        .contains("\"order\":" + i + ",");
            }
        }
    }

    private void assertNothingOrdered() {
        assertThat(door.restaurant.ledger().counts().placed()).isZero();
    }
}
