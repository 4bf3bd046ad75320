package brigade.trace.file;

import java.io.IOException;

/** Makes a trace of the events of a file. */
interface Sink {

    /** Takes one event; it may change afterwards. */
    void take(ChromeEvent event) throws IOException;

    /**
     * The trace of all that was taken.
     *
     * @param whole whether the file was read to its end
     */
    OpenedTrace finish(boolean whole);

    /** Whether there is anything to show yet. */
    boolean empty();
}
