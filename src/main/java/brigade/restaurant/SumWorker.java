package brigade.restaurant;

import brigade.priority.ThreadPriority;
import brigade.trace.CommonMark;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * One thread of the back room. It takes part in every task it is given, in sequence, also in those
 * cancelled meanwhile.
 */
final class SumWorker {
    private final Lane lane;
    private final SumBoard.Part part;
    private final boolean background;
    private final @Nullable SumWorker before;
    private final Thread thread;

    /** Guarded by this, as all below. */
    private final Queue<SumTask> tasks = new ArrayDeque<>();

    private boolean leaving;

    /** Has seen that there is nothing left to do, and writes nothing any more. */
    private boolean left;

    private volatile boolean dead;

    /**
     * @param background it steps back behind all other threads when it first has something to do
     * @param before who wrote the same part until now, and has to end first
     */
    SumWorker(
            String name,
            Lane lane,
            SumBoard.Part part,
            boolean background,
            @Nullable SumWorker before) {
        this.lane = lane;
        this.part = part;
        this.background = background;
        this.before = before;
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
        lane.standsFor(thread);
    }

    void start() {
        thread.start();
    }

    synchronized void take(SumTask task) {
        if (dead) {
            task.abort();
        }
        tasks.add(task);
        notifyAll();
    }

    /** When all tasks are done. */
    synchronized void leave() {
        leaving = true;
        notifyAll();
    }

    /** Does not leave after all; false: has left. */
    synchronized boolean stay() {
        leaving = false;
        return !left;
    }

    boolean inBackground() {
        return background;
    }

    /** An exception or an error has ended it. */
    boolean dead() {
        return dead;
    }

    boolean gone() {
        return !thread.isAlive();
    }

    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            if (before != null) {
                before.join();
            }
            if (current() != null && background) {
                ThreadPriority.background();
            }
            for (SumTask task = current(); task != null; task = current()) {
                task.work(lane, part, () -> false);
                finished();
            }
        } catch (RuntimeException | Error e) {
            lane.mark(CommonMark.DIED, 0, 0, 0);
            abortAll();
            throw e;
        } finally {
            lane.close();
        }
    }

    /**
     * The task at the head of the queue stays there until it is finished, so that {@link #abortAll}
     * finds it.
     */
    private synchronized @Nullable SumTask current() {
        boolean interrupted = false;
        while (tasks.isEmpty() && !leaving) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        SumTask task = tasks.peek();
        left = task == null;
        return task;
    }

    private synchronized void finished() {
        tasks.remove();
    }

    private synchronized void abortAll() {
        left = true;
        dead = true;
        tasks.forEach(SumTask::abort);
    }
}
