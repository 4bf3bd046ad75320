package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.concurrent.TimeUnit;

/** In the place of {@link java.util.concurrent.Semaphore}. */
public class LabSemaphore {
    private int permits;

    public LabSemaphore(int permits) {
        this.permits = permits;
    }

    /** Whether it is fair makes no difference to what can happen. */
    public LabSemaphore(int permits, boolean fair) {
        this(permits);
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquire(int wanted) throws InterruptedException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> permits >= wanted);
        permits -= wanted;
    }

    public void acquireUninterruptibly() {
        Gate.step(Action.AWAIT, this, _ -> permits >= 1);
        permits--;
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int wanted) {
        Gate.step(Action.UPDATE, this);
        boolean enough = permits >= wanted;
        permits -= enough ? wanted : 0;
        return enough;
    }

    public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, time, unit);
    }

    public boolean tryAcquire(int wanted, long time, TimeUnit unit) throws InterruptedException {
        boolean enough =
                Waiting.interruptibly(
                        Action.AWAIT, this, _ -> permits >= wanted, unit.toNanos(time));
        permits -= enough ? wanted : 0;
        return enough;
    }

    public void release() {
        release(1);
    }

    public void release(int more) {
        Gate.step(Action.UPDATE, this);
        permits += more;
    }

    public int availablePermits() {
        Gate.step(Action.READ, this);
        return permits;
    }

    public int drainPermits() {
        Gate.step(Action.UPDATE, this);
        int all = permits;
        permits = 0;
        return all;
    }
}
