package brigade.work;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where a process other than the database's own finds it. Each session is a new connection: a pool
 * cannot be shared between processes.
 */
public record DatabaseAddress(String url, String user, String password) {
    /** No database at all. */
    static final DatabaseAddress NOWHERE = new DatabaseAddress("", "", "");

    /**
     * Connects, on a thread that the session has for itself: it does what is asked, while who asks
     * waits, as who asks a database of this process does.
     *
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    public Session open() throws IOException, InterruptedException {
        ExecutorService driver =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("database driver").factory());
        try {
            Connection connection = Session.ask(driver, this::connect);
            return new Session(connection, driver, () -> hangUp(driver, connection));
        } catch (IOException | InterruptedException | RuntimeException e) {
            driver.shutdown();
            throw e;
        }
    }

    private Connection connect() throws IOException {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new TroubleException(
                    Trouble.DATABASE_CLOSED, "no connection to the database: " + e.getMessage(), e);
        }
    }

    /** The thread does it last of all; nobody waits for that. */
    private static void hangUp(ExecutorService driver, Connection connection) {
        driver.execute(() -> Session.release(connection));
        driver.shutdown();
    }
}
