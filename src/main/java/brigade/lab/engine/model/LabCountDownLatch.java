package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.concurrent.TimeUnit;

/** In the place of {@link java.util.concurrent.CountDownLatch}. */
public class LabCountDownLatch {
    private long count;

    public LabCountDownLatch(int count) {
        this.count = count;
    }

    public void await() throws InterruptedException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> count == 0);
    }

    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return Waiting.interruptibly(Action.AWAIT, this, _ -> count == 0, unit.toNanos(time));
    }

    public void countDown() {
        Gate.step(Action.UPDATE, this);
        count = Math.max(0, count - 1);
    }

    public long getCount() {
        Gate.step(Action.READ, this);
        return count;
    }
}
