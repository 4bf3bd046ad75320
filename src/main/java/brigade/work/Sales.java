package brigade.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The table that the database holds. */
final class Sales {
    /**
     * Makes H2 forget what it has read: nothing of this is written, as the setting stays what it
     * is. Its smallest cache, of 1 MB, is less than a tenth of the table, so a query that reads
     * much of it reads from the file.
     */
    private static final String FORGET = "SET CACHE_SIZE 1024";

    private static final int PIECE = 2_000;

    private Sales() {}

    /**
     * Makes and fills it, piece by piece, so that nobody who closes the database meanwhile waits
     * for all of it.
     */
    static void fill(Connection connection, int rows, BooleanSupplier leaving) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORGET);
            statement.execute("CREATE TABLE sale(id INT PRIMARY KEY, dish VARCHAR(20), cents INT)");
            for (int from = 0; from < rows; from += PIECE) {
                if (leaving.getAsBoolean()) {
                    throw new SQLException("it is closed for good");
                }
                statement.execute(
                        String.format(
                                Locale.ROOT,
                                """
                                INSERT INTO sale
                                SELECT x - 1, 'dish ' || MOD(x * 7919, 40),
                                    850 + MOD(x * 104729, 33) * 50
                                FROM SYSTEM_RANGE(%d, %d)
                                """,
                                from + 1,
                                Math.min(rows, from + PIECE)));
            }
            // Nothing is written from here on, so nobody needs to look whether to.
            statement.execute("CHECKPOINT SYNC");
            statement.execute("SET WRITE_DELAY 0");
        }
    }

    /** Lets go what has been read of it. */
    static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORGET);
        }
    }
}
