package brigade.work;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An embedded H2 database in a folder, with a pool of connections and threads of its own, one for
 * each connection in use: as with a database elsewhere, whoever asks waits and computes nothing of
 * the answer. It is made and filled when it is first asked for. Whoever finds it closed opens it
 * again. Any thread.
 */
public final class Database implements AutoCloseable {
    /** How many sales it holds, numbered from 0. */
    public static final int ROWS = 100_000;

    private static final String USER = "brigade";
    private static final String OPTIONS = ";TRACE_LEVEL_FILE=0;DB_CLOSE_DELAY=-1";

    /**
     * After so many sessions it forgets what it has read: that would stay for seconds, grow old in
     * the heap and be garbage there, which only a full collection takes away.
     */
    static final int SESSIONS_UNTIL_FORGOTTEN = 256;

    private final int rows;
    private final Path folder;
    private final ResizableSemaphore gate;
    private final String password = secret();

    /** What others call the database: who does not know it gets to no database at all. */
    private final String name = secret();

    private final FutureTask<@Nullable Void> filling = new FutureTask<>(this::fill);

    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService threads;
    private volatile boolean leaving;
    private volatile boolean closed;

    /** Guarded by this, as all below. */
    private @Nullable JdbcConnectionPool pool;

    private @Nullable Server door;

    private int sessions;

    /**
     * Makes nothing yet.
     *
     * @param folder where its files are to be; of its own
     * @param gate lets in as many as there may be connections
     * @param atWork what each of its threads does first
     */
    Database(Path folder, ResizableSemaphore gate, Runnable atWork) {
        this(folder, gate, atWork, ROWS);
    }

    Database(Path folder, ResizableSemaphore gate, Runnable atWork, int rows) {
        threads =
                Executors.newCachedThreadPool(work ->
                        Thread.ofPlatform()
                                .name("database thread")
                                .daemon()
                                .unstarted(() -> {
                                    atWork.run();
                                    work.run();
                                }));
        this.rows = rows;
        this.folder = folder;
        this.gate = gate;
        // H2 reads this once, when it is first used: its server is for this machine only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    /**
     * Waits for a connection.
     *
     * @param connecting called when the calling thread is one of those let in
     * @throws IOException if there is none to be had; its message says why in a sentence
     */
    public Session open(Runnable connecting) throws IOException, InterruptedException {
        awaitFilled();
        gate.acquire();
        try {
            connecting.run();
            Connection connection = Session.ask(threads, this::enter);
            return new Session(connection, threads, () -> giveBack(connection));
        } catch (RejectedExecutionException e) {
            gate.release();
            throw new IOException("the database is closed for good", e);
        } catch (IOException | InterruptedException | RuntimeException e) {
            gate.release();
            throw e;
        }
    }

    private void giveBack(Connection connection) {
        Session.release(connection);
        gate.release();
    }

    /** Whether nobody has to wait for it any more. */
    boolean isFilled() {
        return filling.isDone();
    }

    /** Where another process on this machine finds the database. */
    public DatabaseAddress address() throws IOException, InterruptedException {
        awaitFilled();
        try {
            return new DatabaseAddress(
                    "jdbc:h2:tcp://127.0.0.1:" + port() + "/" + name + OPTIONS, USER, password);
        } catch (SQLException e) {
            throw new IOException("the database opens to no other process: " + e.getMessage(), e);
        }
    }

    /** Closes the database, whoever is in it. */
    @Override
    public void close() {
        leaving = true;
        boolean begun = awaitNobodyFilling();
        closed = true;
        threads.shutdown();
        if (!begun) {
            return;
        }
        synchronized (this) {
            if (door != null) {
                door.stop();
            }
            if (pool != null) {
                pool.dispose();
            }
            try (Connection last = connection()) {
                new Session(last, threads, () -> {}).closeDatabase();
            } catch (SQLException | IOException _) {
                // closed already: there is nothing to lose
            }
        }
    }

    /** Waits until it is filled. */
    void awaitFilled() throws IOException, InterruptedException {
        if (closed) {
            throw new IOException("the database is closed for good");
        }
        if (asked.compareAndSet(false, true)) {
            Thread.ofPlatform().name("database filler").daemon().start(filling);
        }
        try {
            filling.get();
        } catch (CancellationException e) {
            throw new IOException("the database is closed for good", e);
        } catch (ExecutionException e) {
            throw new IOException("the database cannot be made: " + e.getCause(), e.getCause());
        }
    }

    /** False: nobody ever asked for it. */
    private boolean awaitNobodyFilling() {
        if (asked.compareAndSet(false, true)) {
            filling.cancel(false);
            return false;
        }
        try {
            filling.get();
        } catch (CancellationException | ExecutionException _) {
            // who asked for it has heard
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private synchronized Connection enter() throws IOException {
        Connection connection = connect();
        sessions++;
        if (sessions % SESSIONS_UNTIL_FORGOTTEN == 0) {
            try {
                Sales.forget(connection);
            } catch (SQLException _) {
                // closed meanwhile: the first query says so
            }
        }
        return connection;
    }

    private Connection connect() throws IOException {
        if (closed) {
            throw new IOException("the database is closed for good");
        }
        Connection pooled = pool == null ? null : pooled(pool);
        if (pooled != null) {
            return pooled;
        }
        try {
            JdbcConnectionPool next = newPool();
            pool = next;
            return next.getConnection();
        } catch (SQLException e) {
            throw new TroubleException(
                    Trouble.DATABASE_CLOSED, "no connection to the database: " + e.getMessage(), e);
        }
    }

    /** Null: the connection is from before the database was closed, as all others in that pool. */
    private static @Nullable Connection pooled(JdbcConnectionPool pool) {
        try {
            Connection connection = pool.getConnection();
            if (connection.isValid(1)) {
                return connection;
            }
            connection.close();
        } catch (SQLException _) {
            // closed too
        }
        pool.dispose();
        return null;
    }

    /** The gate counts, the pool need not. */
    private JdbcConnectionPool newPool() {
        JdbcConnectionPool next = JdbcConnectionPool.create(url(), USER, password);
        next.setMaxConnections(Integer.MAX_VALUE);
        return next;
    }

    private synchronized int port() throws SQLException {
        if (closed) {
            throw new SQLException("it is closed for good");
        }
        if (door == null) {
            door = Server.createTcpServer(options()).start();
        }
        return door.getPort();
    }

    /** To one database only, under its secret name, and to nothing outside its folder. */
    private String[] options() {
        return new String[] {
            "-tcpPort",
            "0",
            "-tcpDaemon",
            "-ifExists",
            "-baseDir",
            folder.toAbsolutePath().toString(),
            "-key",
            name,
            file(),
            "-tcpPassword",
            secret()
        };
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private @Nullable Void fill() throws SQLException {
        try (Connection connection = connection()) {
            Sales.fill(connection, rows, () -> leaving);
        }
        return null;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    private String url() {
        return "jdbc:h2:file:" + file() + OPTIONS + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private String file() {
        return folder.resolve("sales").toAbsolutePath().toString().replace('\\', '/');
    }
}
