package brigade.work;

import java.io.IOException;

/** What the work of orders needs besides computing: a database, and clients who upload. */
public interface Backend extends AutoCloseable {
    /**
     * A connection to the database; waits until there is one.
     *
     * @throws IOException if there is none to be had; its message says why in a sentence
     */
    Session session() throws IOException, InterruptedException;

    /**
     * Calls the client of an order for what it uploads.
     *
     * @param usual what the client sends if it has not said so itself
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    Upload upload(int order, Body usual) throws IOException;

    /** The next upload finds its disk full. */
    void fillDisk() throws IOException;

    /** Ends all that goes on, and removes all that lies on the disk. */
    @Override
    void close();
}
