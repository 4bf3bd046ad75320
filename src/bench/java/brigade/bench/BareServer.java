package brigade.bench;

import brigade.restaurant.Pace;
import brigade.server.Effort;
import brigade.work.PrimeCount;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the JDK's server can do alone: a virtual thread for each request, which computes what the
 * steps of a usual dish compute at full speed, and answers. No restaurant, no ledger, no trace.
 */
final class BareServer implements AutoCloseable {

    private static final int BACKLOG = 1024;
    private static final int FIRST_NUMBER = 1_000_000;

    private final Effort effort = Pace.FULL.effort();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger orders = new AtomicInteger();
    private final HttpServer server;

    BareServer() throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(any, BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        int found =
                primes(effort.computing().takeOrder())
                        + primes(effort.computing().chop())
                        + primes(effort.computing().saute())
                        + primes(effort.computing().servePlate())
                        + primes(effort.computing().charge());
        double millis = (System.nanoTime() - begin) / 1e6;
        byte[] body =
                ("{\"order\":"
                                + orders.incrementAndGet()
                                + ",\"kind\":\"dish\",\"found\":"
                                + found
                                + ",\"latencyMillis\":"
                                + millis
                                + "}\n")
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int primes(int numbers) {
        return PrimeCount.among(FIRST_NUMBER, numbers);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
