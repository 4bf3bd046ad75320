package brigade.work;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The other side of uploads: clients wait on 127.0.0.1 until a server calls for what the customer
 * of an order sends. They are no part of what is measured: one thread sends for all of them.
 */
public final class Clients implements AutoCloseable {
    /** A client who sends for itself, such as one at the HTTP door. */
    public interface Client {
        /**
         * The server has called. On a virtual thread; the channel is closed at the return.
         *
         * @param server blocking; takes length (8 bytes), body, CRC32C (4 bytes)
         */
        void send(SocketChannel server) throws IOException;
    }

    private static final int BACKLOG = 4096;

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final ClientsAddress address;
    private final Map<Integer, Client> expected = new ConcurrentHashMap<>();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;

    /** Those whose lines are busy. Only the thread itself. */
    private final PriorityQueue<ClientLine> pausing =
            new PriorityQueue<>(Comparator.comparingLong(ClientLine::due));

    private Clients(Selector selector, ServerSocketChannel listener) throws IOException {
        this.selector = selector;
        this.listener = listener;
        listener.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), BACKLOG);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
        address =
                new ClientsAddress(listener.socket().getLocalPort(), new SecureRandom().nextLong());
        thread = Thread.ofPlatform().name("clients").daemon().unstarted(this::run);
    }

    /** Listens on a free port. */
    public static Clients listen() throws IOException {
        Clients clients = new Clients(Selector.open(), ServerSocketChannel.open());
        clients.thread.start();
        return clients;
    }

    public ClientsAddress address() {
        return address;
    }

    /** The client of this order sends for itself. */
    public void expect(int order, Client client) {
        expected.put(order, client);
    }

    /** Nobody will call the client of this order any more. */
    public void forget(int order) {
        expected.remove(order);
    }

    /** The next client who is called, and does not send for itself, hangs up half-way. */
    public void hangUp() {
        hangUps.incrementAndGet();
    }

    /** All hang up. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- on its own thread

    private void run() {
        try (selector;
                listener) {
            while (!closed) {
                look();
            }
            List.copyOf(selector.keys()).forEach(Clients::hangUp);
        } catch (IOException | ClosedSelectorException e) {
            throw new IllegalStateException("the clients have no network any more", e);
        }
    }

    private void look() throws IOException {
        ClientLine first = pausing.peek();
        if (first == null) {
            selector.select(this::act);
        } else {
            long millis = TimeUnit.NANOSECONDS.toMillis(first.due() - System.nanoTime());
            selector.select(this::act, Math.max(1, millis));
        }
        long now = System.nanoTime();
        while (!pausing.isEmpty() && pausing.element().due() - now <= 0) {
            send(pausing.remove());
        }
    }

    private void act(SelectionKey key) {
        if (key.attachment() instanceof ClientLine line) {
            if (key.isReadable()) {
                read(line);
            } else {
                send(line);
            }
        } else {
            accept();
        }
    }

    private void accept() {
        try {
            SocketChannel server = listener.accept();
            if (server != null) {
                server.configureBlocking(false);
                SelectionKey key = server.register(selector, SelectionKey.OP_READ);
                key.attach(new ClientLine(server, key));
            }
        } catch (IOException e) {
            // The server that called hears it, as the connection is closed.
        }
    }

    private void read(ClientLine line) {
        try {
            ClientLine.Request request = line.read();
            if (request == null) {
                return;
            }
            if (request.key() != address.key()) {
                line.hangUp();
                return;
            }
            Client own = expected.remove(request.order());
            if (own == null) {
                boolean hangsUp = hangUps.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
                line.begin(
                        new Transmission(
                                request.order(), request.body(), hangsUp, System.nanoTime()));
            } else {
                SocketChannel server = line.leave();
                Thread.ofVirtual().name("client").start(() -> sendFor(own, server));
            }
        } catch (IOException e) {
            line.hangUp();
        }
    }

    private void send(ClientLine line) {
        try {
            if (line.send(System.nanoTime())) {
                pausing.add(line);
            }
        } catch (IOException e) {
            line.hangUp();
        }
    }

    private static void sendFor(Client client, SocketChannel server) {
        try (server) {
            client.send(server);
        } catch (IOException e) {
            // The server hears it, as the connection is closed before its end.
        }
    }

    private static void hangUp(SelectionKey key) {
        if (key.attachment() instanceof ClientLine line) {
            line.hangUp();
        }
    }
}
