package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.WaitSet;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** What {@link LabReentrantLock} makes. */
final class LabCondition implements Condition, Owned {
    private final LabReentrantLock lock;
    private final WaitSet waiting = new WaitSet();

    LabCondition(LabReentrantLock lock) {
        this.lock = lock;
    }

    @Override
    public @Nullable Strand holder() {
        return lock.holder();
    }

    private boolean woken(Strand strand) {
        return lock.holder() == null
                && (strand.notified() || strand.interrupted() || strand.timedOut());
    }

    private boolean notified(Strand strand) {
        return lock.holder() == null && (strand.notified() || strand.timedOut());
    }

    /** Until {@code deadline}; whether it was notified. */
    private boolean waitUntil(long deadline, boolean interruptibly) throws InterruptedException {
        check();
        Strand me = Gate.strand();
        if (interruptibly) {
            Waiting.throwIfInterrupted();
        }
        Gate.step(Action.WAIT, this);
        me.kept(lock.release());
        waiting.add(me);
        Gate.step(
                Action.RELOCK,
                this,
                interruptibly ? this::woken : this::notified,
                waiting,
                deadline);
        waiting.remove(me);
        lock.retake(me.kept());
        if (interruptibly && !me.notified()) {
            Waiting.throwIfInterrupted();
        }
        return me.notified();
    }

    private void check() {
        if (lock.holder() != Gate.strand()) {
            throw new IllegalMonitorStateException();
        }
    }

    @Override
    public void await() throws InterruptedException {
        waitUntil(Strand.NEVER, true);
    }

    @Override
    public void awaitUninterruptibly() {
        try {
            waitUntil(Strand.NEVER, false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long awaitNanos(long nanos) throws InterruptedException {
        long deadline = Gate.deadline(nanos);
        waitUntil(deadline, true);
        return deadline - Gate.now();
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return waitUntil(Gate.deadline(unit.toNanos(time)), true);
    }

    @Override
    public boolean awaitUntil(Date deadline) throws InterruptedException {
        Duration left = Duration.between(Instant.ofEpochMilli(Gate.millis()), deadline.toInstant());
        return waitUntil(Gate.deadline(left.toNanos()), true);
    }

    @Override
    public void signal() {
        check();
        Gate.step(Action.NOTIFY, this, _ -> true, waiting);
        waiting.wakeOne(Gate.strand());
    }

    @Override
    public void signalAll() {
        check();
        Gate.step(Action.NOTIFY, this);
        waiting.wakeAll();
    }
}
