package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** In the place of {@link java.util.concurrent.locks.StampedLock}. */
public class LabStampedLock implements Owned {
    private static final long STEP = 1 << 8;

    /** Grows when it is locked for writing; a stamp is the version, and 1 more while reading. */
    private long version = STEP;

    private final List<Strand> readers = new ArrayList<>();
    private @Nullable Strand writer;

    private long write() {
        writer = Gate.strand();
        version += STEP;
        return version;
    }

    private long read() {
        readers.add(Gate.strand());
        return version + 1;
    }

    @Override
    public @Nullable Strand holder() {
        return writer;
    }

    @Override
    public boolean sharedBy(Strand strand) {
        return readers.contains(strand);
    }

    public long writeLock() {
        Gate.step(Action.LOCK, this, _ -> writer == null && readers.isEmpty());
        return write();
    }

    public long readLock() {
        Gate.step(Action.LOCK, this, _ -> writer == null);
        return read();
    }

    public long tryWriteLock() {
        Gate.step(Action.LOCK, this);
        return writer == null && readers.isEmpty() ? write() : 0;
    }

    public long tryReadLock() {
        Gate.step(Action.LOCK, this);
        return writer == null ? read() : 0;
    }

    public long tryOptimisticRead() {
        Gate.step(Action.READ, this);
        return writer == null ? version : 0;
    }

    public boolean validate(long stamp) {
        Gate.step(Action.READ, this);
        return stamp != 0 && (stamp & -STEP) == version && (writer == null || stamp == version);
    }

    public void unlockWrite(long stamp) {
        Gate.step(Action.UNLOCK, this);
        if (writer == null || stamp != version) {
            throw new IllegalMonitorStateException();
        }
        writer = null;
        version += STEP;
    }

    public void unlockRead(long stamp) {
        Gate.step(Action.UNLOCK, this);
        if (readers.isEmpty() || stamp != version + 1) {
            throw new IllegalMonitorStateException();
        }
        if (!readers.remove(Gate.strand())) {
            readers.removeFirst(); // a stamp may be given to another thread
        }
    }

    public void unlock(long stamp) {
        if ((stamp & 1) == 0) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public long tryConvertToWriteLock(long stamp) {
        Gate.step(Action.LOCK, this);
        if (writer != null && stamp == version) {
            return stamp;
        }
        if ((stamp & -STEP) != version || writer != null) {
            return 0;
        }
        if ((stamp & 1) == 1 && readers.size() == 1) {
            readers.clear();
            return write();
        }
        return (stamp & 1) == 0 && readers.isEmpty() ? write() : 0;
    }

    public boolean isWriteLocked() {
        Gate.step(Action.READ, this);
        return writer != null;
    }

    public boolean isReadLocked() {
        Gate.step(Action.READ, this);
        return !readers.isEmpty();
    }
}
