package brigade.measure;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** The thread that rings a bell on time; parked while the bell is silent. */
final class ProbeThread implements AutoCloseable {

    private final LatencyProbe bell;
    private final LongSupplier clock;
    private final Thread thread;
    private volatile boolean closed;

    ProbeThread(LatencyProbe bell, LongSupplier clock) {
        this.bell = bell;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("bell").daemon().unstarted(this::run);
        bell.rungBy(thread);
    }

    /** Any thread: rings from now on. */
    synchronized void start() {
        bell.ring(true);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        LockSupport.unpark(thread);
    }

    /** Any thread: no new ring from now on; those under way are still answered. */
    void stop() {
        bell.ring(false);
    }

    /** Any thread: silence for good, and the end of the thread. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            long next = bell.ringDue();
            if (next == LatencyProbe.NEVER) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, next - clock.getAsLong());
            }
        }
        bell.end();
    }
}
