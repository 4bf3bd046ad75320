package brigade.lab.engine.model;

import brigade.lab.engine.run.UncontrolledException;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * In the place of {@link java.util.concurrent.ThreadPoolExecutor}, with as many threads at most as
 * it has at least.
 */
public class LabThreadPool extends LabExecutor {
    private final int room;
    private final LabRejection rejection;

    public LabThreadPool(
            int least, int most, long keep, TimeUnit unit, BlockingQueue<Runnable> queue) {
        this(least, most, keep, unit, queue, new AbortPolicy());
    }

    public LabThreadPool(
            int least,
            int most,
            long keep,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            LabRejection rejection) {
        super(most, LabExecutors.defaultThreadFactory());
        if (least != most) {
            throw new UncontrolledException(
                    "a ThreadPoolExecutor is only stepped with a core of as many threads as it may"
                            + " have");
        }
        room = queue.remainingCapacity();
        this.rejection = rejection;
    }

    @Override
    protected boolean full() {
        return !threadsLeft() && waiting() >= room;
    }

    @Override
    protected void reject(Runnable task) {
        rejection.rejectedExecution(task, this);
    }

    /** Throws an exception in who hands in the task. */
    public static class AbortPolicy implements LabRejection {
        @Override
        public void rejectedExecution(Runnable task, LabThreadPool pool) {
            throw new RejectedExecutionException();
        }
    }

    /** Who hands it in does it. */
    public static class CallerRunsPolicy implements LabRejection {
        @Override
        public void rejectedExecution(Runnable task, LabThreadPool pool) {
            if (!pool.isShut()) {
                task.run();
            }
        }
    }

    /** Forgets it. */
    public static class DiscardPolicy implements LabRejection {
        @Override
        public void rejectedExecution(Runnable task, LabThreadPool pool) {}
    }

    /** Forgets the one that has waited longest. */
    public static class DiscardOldestPolicy implements LabRejection {
        @Override
        public void rejectedExecution(Runnable task, LabThreadPool pool) {
            if (!pool.isShut()) {
                pool.dropOldest();
                pool.execute(task);
            }
        }
    }
}
