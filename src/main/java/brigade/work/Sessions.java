package brigade.work;

import java.io.IOException;

/** Where a step gets its connection to the database from. */
public interface Sessions {
    /**
     * Waits for a connection.
     *
     * @throws IOException if there is none to be had; its message says why in a sentence
     */
    Session open() throws IOException, InterruptedException;
}
