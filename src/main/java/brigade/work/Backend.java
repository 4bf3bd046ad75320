package brigade.work;

import java.io.IOException;

/** What the work of orders needs besides computing: a database, and clients who upload. */
public interface Backend extends AutoCloseable {
    /** What is set up when it is first needed. */
    enum Part {
        DATABASE,
        /** The database, for other processes of this machine. */
        DATABASE_FOR_OTHERS,
        CLIENTS
    }

    /** Whether nobody has to wait for it any more. */
    boolean isSetUp(Part part);

    /**
     * Waits until it is set up.
     *
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    void setUp(Part part) throws IOException, InterruptedException;

    /**
     * A connection to the database; waits until there is one.
     *
     * @param connecting called when the calling thread has got one of the few and begins to ask the
     *     database
     * @throws IOException if there is none to be had; its message says why in a sentence
     */
    Session session(Runnable connecting) throws IOException, InterruptedException;

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
