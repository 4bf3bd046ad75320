package brigade.server.shared;

import brigade.work.LockWatch;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The lock of a model's queues: who finds it taken is told of. */
public final class QueueLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final LockWatch watch;

    public QueueLock(LockWatch watch) {
        this.watch = watch;
    }

    /** As {@link ReentrantLock#lock}. */
    public void lock() {
        if (!lock.tryLock()) {
            watch.waits();
            lock.lock(); // : queues
            watch.goesOn();
        }
    }

    /** Does it with the lock held. */
    public void with(Runnable what) {
        lock();
        try {
            what.run();
        } finally {
            unlock();
        }
    }

    /** As {@link ReentrantLock#unlock}. */
    public void unlock() {
        lock.unlock();
    }

    /** As {@link ReentrantLock#newCondition}. */
    public Condition newCondition() {
        return lock.newCondition();
    }
}
