package brigade.work;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

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
    private final Executor database;
    private final Runnable end;

    /**
     * @param database whose threads do what is asked
     * @param end gives the connection back; called once
     */
    Session(Connection connection, Executor database, Runnable end) {
        this.connection = connection;
        this.database = database;
        this.end = end;
    }

    /**
     * Asks what sold best among the sales {@code from}, … {@code from + rows - 1}, of {@link
     * Database#ROWS}.
     *
     * @return how many sales the answer counts
     * @throws IOException if the database does not answer; its message says so in a sentence
     */
    public int bestSellers(int from, int rows) throws IOException, InterruptedException {
        return ask(database, () -> query(from, rows));
    }

    /**
     * Lets a thread of the database do it, and waits for that.
     *
     * @throws IOException as {@code what} does
     */
    static <T> T ask(Executor database, Callable<T> what) throws IOException, InterruptedException {
        FutureTask<T> asked = new FutureTask<>(what);
        database.execute(asked);
        try {
            return asked.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException why -> throw why;
                case RuntimeException why -> throw why;
                case Error why -> throw why;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private int query(int from, int rows) throws IOException {
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
        end.run();
    }

    /** Closes a connection, or gives it back to its pool. */
    static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // the database has been closed: there is nothing to give back
        }
    }
}
