package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lets readers of a trace read, and takes in what is new while nobody does. Any thread. */
final class Intake {

    /** So many late lanes a thread that must not wait takes from: one or two milliseconds. */
    private static final int LATE_LANES = 500;

    private final ReentrantReadWriteLock lock;
    private final Upkeep upkeep;
    private final LongSupplier now;

    /** Why nothing is taken in any more; written under the write lock. */
    private volatile @Nullable Throwable fault;

    Intake(ReentrantReadWriteLock lock, Upkeep upkeep, LongSupplier now) {
        this.lock = lock;
        this.upkeep = upkeep;
        this.now = now;
    }

    /** As {@link Trace#advance()}. */
    int advance() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("a consumer of a trace cannot take in what is new");
        }
        lock.writeLock().lock();
        try {
            return takeIn(Integer.MAX_VALUE);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** As {@link Trace#tryAdvance()}. */
    int tryAdvance() {
        if (!lock.writeLock().tryLock()) {
            return 0;
        }
        try {
            return takeIn(LATE_LANES);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * After a failure an index may be wrong, so nothing is taken in after it: the trace ends there.
     */
    private int takeIn(int lateLanes) {
        if (fault != null) {
            return 0;
        }
        try {
            return upkeep.advance(now.getAsLong(), lateLanes);
        } catch (RuntimeException | Error e) {
            fault = e;
            throw e;
        }
    }

    /** Why nothing is taken in any more, or empty. */
    String fault() {
        Throwable why = fault;
        return why == null ? "" : why.toString();
    }

    void reading(Runnable question) {
        lock.readLock().lock();
        try {
            question.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    <T extends @Nullable Object> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
