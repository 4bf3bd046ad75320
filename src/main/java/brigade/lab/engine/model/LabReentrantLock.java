package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Guard;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** In the place of {@link java.util.concurrent.locks.ReentrantLock}. */
public class LabReentrantLock implements Lock, Owned {
    private final boolean fair;
    private @Nullable Strand owner;
    private int holds;

    public LabReentrantLock() {
        this(false);
    }

    /** Fair ones are taken in any order here, too: that is among what can happen to others. */
    public LabReentrantLock(boolean fair) {
        this.fair = fair;
    }

    private boolean free(Strand strand) {
        return owner == null || owner == strand;
    }

    private void take(int times) {
        owner = Gate.strand();
        holds += times;
    }

    @Override
    public @Nullable Strand holder() {
        return owner;
    }

    @Override
    public void lock() {
        if (owner != Gate.strand()) {
            Gate.step(Action.LOCK, this, this::free);
        }
        take(1);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        Waiting.interruptibly(Action.LOCK, this, this::free);
        take(1);
    }

    @Override
    public boolean tryLock() {
        Gate.step(Action.LOCK, this, Guard.OPEN);
        boolean free = free(Gate.strand());
        if (free) {
            take(1);
        }
        return free;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        boolean got = Waiting.interruptibly(Action.LOCK, this, this::free, unit.toNanos(time));
        if (got) {
            take(1);
        }
        return got;
    }

    @Override
    public void unlock() {
        if (owner != Gate.strand()) {
            throw new IllegalMonitorStateException();
        }
        if (holds == 1) {
            Gate.step(Action.UNLOCK, this);
        }
        holds--;
        if (holds == 0) {
            owner = null;
        }
    }

    /** Gives it up altogether; how often it was held. */
    int release() {
        if (owner != Gate.strand()) {
            throw new IllegalMonitorStateException();
        }
        int times = holds;
        holds = 0;
        owner = null;
        return times;
    }

    /** Takes it back. */
    void retake(int times) {
        take(times);
    }

    @Override
    public Condition newCondition() {
        return new LabCondition(this);
    }

    public boolean isHeldByCurrentThread() {
        return owner == Gate.strand();
    }

    public int getHoldCount() {
        return isHeldByCurrentThread() ? holds : 0;
    }

    public boolean isLocked() {
        Gate.step(Action.READ, this);
        return owner != null;
    }

    public final boolean isFair() {
        return fair;
    }
}
