package brigade.work;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection to the database, lent to one thread until it is closed. */
public final class Session implements AutoCloseable {
    /** What sold best among so many sales. */
    private static final String BEST_SELLERS =
            """
            SELECT dish, COUNT(*) AS sold, SUM(cents) AS cents
            FROM sale WHERE id >= ? AND id < ?
            GROUP BY dish ORDER BY cents DESC, dish
            """;

    private final Connection connection;
    private final Runnable givenBack;

    /**
     * @param givenBack called once, at the end
     */
    Session(Connection connection, Runnable givenBack) {
        this.connection = connection;
        this.givenBack = givenBack;
    }

    /**
     * Asks what sold best among the sales {@code from}, … {@code from + rows - 1}, of {@link
     * Database#ROWS}.
     *
     * @return how many sales the answer counts
     * @throws IOException if the database does not answer; its message says so in a sentence
     */
    public int bestSellers(int from, int rows) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(BEST_SELLERS)) {
            statement.setInt(1, from);
            statement.setInt(2, from + rows);
            int sold = 0;
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    sold += answer.getInt("sold");
                }
            }
            return sold;
        } catch (SQLException e) {
            throw new TroubleException(
                    Trouble.DATABASE_CLOSED,
                    "the database did not answer the query: " + e.getMessage(),
                    e);
        }
    }

    /** Closes the whole database at once, whoever is in it. */
    public void closeDatabase() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            throw new IOException("the database cannot be closed: " + e.getMessage(), e);
        }
    }

    /** Gives the connection back. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // the database has been closed: there is nothing to give back
        } finally {
            givenBack.run();
        }
    }
}
