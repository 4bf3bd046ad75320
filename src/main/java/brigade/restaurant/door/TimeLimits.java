package brigade.restaurant.door;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Cuts off clients that are too slow. A thread that begins to wait for a client takes a limit and
 * gives it back when it has what it waited for; if that takes too long it is interrupted, which
 * closes the connection it reads from or writes to. Any thread.
 */
final class TimeLimits implements AutoCloseable {
    private final long tickNanos;
    private final LongSupplier clock;
    private final Set<Limit> open = ConcurrentHashMap.newKeySet();
    private final Thread watch =
            Thread.ofPlatform().name("door limits").daemon().unstarted(this::look);
    private volatile boolean closed;

    /**
     * @param tick how late a client may be cut off
     * @param clock nanoseconds
     */
    TimeLimits(Duration tick, LongSupplier clock) {
        tickNanos = tick.toNanos();
        this.clock = clock;
        watch.start();
    }

    /** From now on, for the calling thread. */
    Limit begin(Duration most) {
        Limit limit = new Limit(clock.getAsLong() + most.toNanos());
        open.add(limit);
        return limit;
    }

    /** For how many clients somebody waits now. */
    int waiting() {
        return open.size();
    }

    private void look() {
        while (!closed) {
            long now = clock.getAsLong();
            open.forEach(limit -> limit.check(now));
            LockSupport.parkNanos(this, tickNanos);
        }
    }

    /** Cuts off all that still wait, and ends. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
        open.forEach(Limit::cutOff);
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long one thread may wait. */
    final class Limit implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private final long deadline;

        /** Guarded by this, as all below: nobody is interrupted who waits no longer. */
        private boolean over;

        private boolean cut;

        private Limit(long deadline) {
            this.deadline = deadline;
        }

        private void check(long now) {
            if (now - deadline >= 0) {
                cutOff();
            }
        }

        private synchronized void cutOff() {
            if (!over && !cut) {
                cut = true;
                thread.interrupt();
            }
        }

        /** True if the client was too slow. */
        synchronized boolean cut() {
            return cut;
        }

        /** The thread has what it waited for, or knows that it never will. On that thread. */
        @Override
        public void close() {
            synchronized (this) {
                if (over) {
                    return;
                }
                over = true;
                if (cut) {
                    Thread.interrupted();
                }
            }
            open.remove(this);
        }
    }
}
