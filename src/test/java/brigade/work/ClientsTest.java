package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Who calls the clients without knowing the key. */
class ClientsTest {
    private static final Body BODY = new Body(1_000, 0);

    private final List<SocketChannel> callers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Clients clients;

    @AfterEach
    void close() throws IOException {
        for (SocketChannel caller : callers) {
            caller.close();
        }
        clients.close();
    }

    @Test
    void whoSaysNothingIsHungUpOnAfterAWhile() throws IOException {
        listen(new Clients.Limits(Duration.ofMillis(20), Duration.ofMillis(1)));
        SocketChannel silent = call();
        assertThat(silent.read(ByteBuffer.allocate(1))).isNegative();
        assertThat(served()).isPositive();
    }

    @Test
    void whoSaysHalfTheKeyIsTooSlowAlike() throws IOException {
        listen(new Clients.Limits(Duration.ofMillis(20), Duration.ofMillis(1)));
        SocketChannel slow = call();
        slow.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(slow.read(ByteBuffer.allocate(1))).isNegative();
    }

    @Test
    void ofTooManyTheFirstHasToGo() throws IOException {
        listen(new Clients.Limits(Duration.ofHours(1), Duration.ofMillis(1)));
        SocketChannel first = call();
        SocketChannel second = call();
        for (int i = 2; i <= Clients.MOST_WITHOUT_KEY; i++) {
            call();
        }
        assertThat(first.read(ByteBuffer.allocate(1))).isNegative();
        assertThat(served()).isPositive();
        assertThat(second.isConnected()).isTrue();
    }

    @Test
    void withoutAFileForOneMoreItTriesAgainLaterAndDoesNotSpin() throws IOException {
        Duration breather = Duration.ofMillis(20);
        AtomicInteger tries = new AtomicInteger();
        long began = System.nanoTime();
        clients =
                Clients.listen(
                        new AtomicInteger(),
                        listener ->
                                () -> {
                                    if (tries.incrementAndGet() <= 5) {
                                        throw new SocketException("Too many open files");
                                    }
                                    return listener.accept();
                                },
                        new Clients.Limits(Duration.ofHours(1), breather));
        assertThat(served()).isPositive();
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(5 * breather.toNanos());
        assertThat(tries.get()).isLessThanOrEqualTo(7);
    }

    private void listen(Clients.Limits limits) throws IOException {
        clients = Clients.listen(new AtomicInteger(), listener -> listener::accept, limits);
    }

    private SocketChannel call() throws IOException {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        SocketChannel caller =
                SocketChannel.open(new InetSocketAddress(here, clients.address().port()));
        callers.add(caller);
        return caller;
    }

    /** How many bytes somebody gets who knows the key. */
    private int served() throws IOException {
        try (SocketChannel server = clients.address().call(1, BODY)) {
            return server.read(ByteBuffer.allocate(100));
        }
    }
}
