package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Guard;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** In the place of {@link java.util.concurrent.locks.ReentrantReadWriteLock}. */
public class LabReadWriteLock implements ReadWriteLock {
    private final ReadLock readLock = new ReadLock(this);
    private final WriteLock writeLock = new WriteLock(this);
    private final List<Strand> readers = new ArrayList<>();
    private @Nullable Strand writer;
    private int writes;

    public LabReadWriteLock() {}

    /** Whether it is fair makes no difference to what can happen. */
    public LabReadWriteLock(boolean fair) {}

    @Override
    public ReadLock readLock() {
        return readLock;
    }

    @Override
    public WriteLock writeLock() {
        return writeLock;
    }

    public int getReadLockCount() {
        Gate.step(Action.READ, this);
        return readers.size();
    }

    public boolean isWriteLocked() {
        Gate.step(Action.READ, this);
        return writer != null;
    }

    public boolean isWriteLockedByCurrentThread() {
        return writer == Gate.strand();
    }

    private boolean readable(Strand strand) {
        return writer == null || writer == strand;
    }

    private boolean writable(Strand strand) {
        return writer == strand || (writer == null && readers.isEmpty());
    }

    /** What both have. */
    abstract static class Half implements Lock, Owned {
        final LabReadWriteLock both;

        Half(LabReadWriteLock both) {
            this.both = both;
        }

        abstract boolean free(Strand strand);

        abstract void take(Strand strand);

        @Override
        public Object whole() {
            return both;
        }

        @Override
        public void lock() {
            Gate.step(Action.LOCK, this, this::free);
            take(Gate.strand());
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            Waiting.interruptibly(Action.LOCK, this, this::free);
            take(Gate.strand());
        }

        @Override
        public boolean tryLock() {
            Gate.step(Action.LOCK, this, Guard.OPEN);
            boolean free = free(Gate.strand());
            if (free) {
                take(Gate.strand());
            }
            return free;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            boolean got = Waiting.interruptibly(Action.LOCK, this, this::free, unit.toNanos(time));
            if (got) {
                take(Gate.strand());
            }
            return got;
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    /** In the place of its read lock. */
    public static class ReadLock extends Half {
        ReadLock(LabReadWriteLock both) {
            super(both);
        }

        @Override
        boolean free(Strand strand) {
            return both.readable(strand);
        }

        @Override
        void take(Strand strand) {
            both.readers.add(strand);
        }

        @Override
        public void unlock() {
            Gate.step(Action.UNLOCK, this);
            if (!both.readers.remove(Gate.strand())) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        public @Nullable Strand holder() {
            return both.writer;
        }

        @Override
        public boolean sharedBy(Strand strand) {
            return both.readers.contains(strand);
        }
    }

    /** In the place of its write lock. */
    public static class WriteLock extends Half {
        WriteLock(LabReadWriteLock both) {
            super(both);
        }

        @Override
        boolean free(Strand strand) {
            return both.writable(strand);
        }

        @Override
        void take(Strand strand) {
            both.writer = strand;
            both.writes++;
        }

        @Override
        public void unlock() {
            if (both.writer != Gate.strand()) {
                throw new IllegalMonitorStateException();
            }
            Gate.step(Action.UNLOCK, this);
            both.writes--;
            if (both.writes == 0) {
                both.writer = null;
            }
        }

        public boolean isHeldByCurrentThread() {
            return both.writer == Gate.strand();
        }

        @Override
        public @Nullable Strand holder() {
            return both.writer != null
                    ? both.writer
                    : both.readers.isEmpty() ? null : both.readers.getFirst();
        }
    }
}
