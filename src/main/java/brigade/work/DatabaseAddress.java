package brigade.work;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a process other than the database's own finds it. Each session is a new connection: a pool
 * cannot be shared between processes.
 */
public record DatabaseAddress(String url, String user, String password) {
    /** No database at all. */
    static final DatabaseAddress NOWHERE = new DatabaseAddress("", "", "");

    /**
     * Connects.
     *
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    public Session open() throws IOException {
        try {
            return new Session(
                    DriverManager.getConnection(url, user, password), Runnable::run, () -> {});
        } catch (SQLException e) {
            throw new TroubleException(
                    Trouble.DATABASE_CLOSED, "no connection to the database: " + e.getMessage(), e);
        }
    }
}
