package brigade.server.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * Reads the standard error of a process as long as it runs, so that the process never waits for a
 * reader, and keeps the beginning. Any thread.
 */
final class StandardError {
    private static final int KEPT_BYTES = 2000;
    private static final int BUFFER = 1 << 13;

    /** The process has ended: what it has said is on its way. */
    private static final Duration MOST = Duration.ofSeconds(1);

    private final InputStream in;
    private final Thread thread;

    /** Guarded by this, as all below. */
    private final byte[] kept = new byte[KEPT_BYTES];

    private int length;

    private StandardError(InputStream in, String name) {
        this.in = in;
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::read);
    }

    /**
     * Begins to read.
     *
     * @param name of the thread that reads
     */
    static StandardError of(Process process, String name) {
        StandardError error = new StandardError(process.getErrorStream(), name);
        error.thread.start();
        return error;
    }

    /** The first line of it; empty if there is none. Waits for a process that has just ended. */
    String firstLine() throws InterruptedException {
        awaitEnd();
        synchronized (this) {
            String said = new String(kept, 0, length, StandardCharsets.UTF_8);
            return said.strip().lines().findFirst().orElse("");
        }
    }

    /** The process has ended; its last words may still be on their way. */
    void awaitEnd() throws InterruptedException {
        thread.join(MOST);
    }

    private void read() {
        byte[] buffer = new byte[BUFFER];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                keep(Arrays.copyOf(buffer, read));
            }
        } catch (IOException e) {
            // the process has ended
        }
    }

    private synchronized void keep(byte[] bytes) {
        int more = Math.min(bytes.length, KEPT_BYTES - length);
        System.arraycopy(bytes, 0, kept, length, more);
        length += more;
    }
}
