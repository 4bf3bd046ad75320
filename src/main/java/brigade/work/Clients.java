package brigade.work;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

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

    /** Takes the next call; null: there is none. */
    interface Acceptor {
        @Nullable SocketChannel accept() throws IOException;
    }

    /** How many may have called and not said the key yet; the one who has waited longest goes. */
    static final int MOST_WITHOUT_KEY = 1024;

    private static final long NEVER = Long.MAX_VALUE;
    private static final int BACKLOG = 4096;

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final SelectionKey calls;
    private final Acceptor acceptor;
    private final Limits limits;
    private final ClientsAddress address;
    private final Map<Integer, Client> expected = new ConcurrentHashMap<>();
    private final AtomicInteger hangUps;
    private final Thread thread;
    private volatile boolean closed;

    /** Those whose lines are busy. Only the thread itself. */
    private final PriorityQueue<ClientLine> pausing =
            new PriorityQueue<>(Comparator.comparingLong(ClientLine::due));

    /** Who has called and not said the key yet, in the order of their calls. */
    private final Strangers strangers = new Strangers(MOST_WITHOUT_KEY);

    /** When to accept again, after the system had no file for one more. */
    private long acceptAgain = NEVER;

    /**
     * How long things may take.
     *
     * @param key to be said, from the call on
     * @param breather before the next try, where the system has no file for one more connection
     */
    record Limits(Duration key, Duration breather) {
        static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofMillis(100));
    }

    private Clients(
            Selector selector,
            ServerSocketChannel listener,
            Function<ServerSocketChannel, Acceptor> acceptor,
            Limits limits,
            AtomicInteger hangUps)
            throws IOException {
        this.selector = selector;
        this.listener = listener;
        this.limits = limits;
        this.hangUps = hangUps;
        this.acceptor = acceptor.apply(listener);
        listener.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), BACKLOG);
        listener.configureBlocking(false);
        calls = listener.register(selector, SelectionKey.OP_ACCEPT);
        address =
                new ClientsAddress(listener.socket().getLocalPort(), new SecureRandom().nextLong());
        thread = Thread.ofPlatform().name("clients").daemon().unstarted(this::run);
    }

    /**
     * Listens on a free port.
     *
     * @param hangUps how many of those who are called next, and do not send for themselves, hang up
     *     half-way
     */
    static Clients listen(AtomicInteger hangUps) throws IOException {
        return listen(hangUps, listener -> listener::accept, Limits.USUAL);
    }

    static Clients listen(
            AtomicInteger hangUps, Function<ServerSocketChannel, Acceptor> acceptor, Limits limits)
            throws IOException {
        Clients clients =
                new Clients(Selector.open(), ServerSocketChannel.open(), acceptor, limits, hangUps);
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
        long due = Math.min(acceptAgain, strangers.due());
        due = pausing.isEmpty() ? due : Math.min(due, pausing.element().due());
        if (due == NEVER) {
            selector.select(this::act);
        } else {
            long millis = TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime());
            selector.select(this::act, Math.max(1, millis));
        }
        long now = System.nanoTime();
        while (!pausing.isEmpty() && pausing.element().due() - now <= 0) {
            send(pausing.remove());
        }
        strangers.leave(now);
        if (acceptAgain <= now) {
            acceptAgain = NEVER;
            calls.interestOps(SelectionKey.OP_ACCEPT);
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
            SocketChannel server = acceptor.accept();
            if (server != null) {
                server.configureBlocking(false);
                SelectionKey key = server.register(selector, SelectionKey.OP_READ);
                ClientLine line = new ClientLine(server, key);
                key.attach(line);
                strangers.come(line, System.nanoTime() + limits.key().toNanos());
            }
        } catch (IOException e) {
            // Mostly the process has as many files open as it may: the call stays where it is, and
            // the selector would tell of it again at once.
            calls.interestOps(0);
            acceptAgain = System.nanoTime() + limits.breather().toNanos();
        }
    }

    private void read(ClientLine line) {
        try {
            ClientLine.Request request = line.read();
            if (request == null) {
                return;
            }
            strangers.known(line);
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
            strangers.known(line);
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
