package brigade.server.process;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

/**
 * Tells the process that started this one what is done here, in the order in which it is told. A
 * thread of its own writes: whoever serves an order never waits for a pipe when it says what it
 * does, which would be a wait that nobody hears of. Any thread.
 */
final class PipeTeller implements AutoCloseable {

    /** A message. */
    interface Words {
        /** On the thread that writes. */
        void write(DataOutputStream out) throws IOException;
    }

    private static final Words LAST = _ -> {};

    /** To put something into it takes no lock. */
    private final TransferQueue<Words> untold = new LinkedTransferQueue<>();

    private final DataOutputStream out;

    private PipeTeller(OutputStream pipe) {
        out = new DataOutputStream(new BufferedOutputStream(pipe));
    }

    /** Starts the thread that writes. */
    static PipeTeller to(OutputStream pipe) {
        PipeTeller teller = new PipeTeller(pipe);
        Thread.ofPlatform().name("teller").start(teller::write);
        return teller;
    }

    /** Returns at once. */
    void tell(Words words) {
        untold.add(words);
    }

    /** The thread that writes ends when all is told. Returns at once. */
    @Override
    public void close() {
        untold.add(LAST);
    }

    private void write() {
        try {
            for (Words next = untold.take(); next != LAST; next = untold.take()) {
                next.write(out);
                if (untold.isEmpty()) {
                    out.flush();
                }
            }
            out.flush();
        } catch (IOException e) {
            // Nobody hears any more: the lifeline ends this process.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
