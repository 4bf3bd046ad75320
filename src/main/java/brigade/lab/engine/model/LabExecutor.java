package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;

/**
 * In the place of what {@link java.util.concurrent.Executors} makes: so many threads, started when
 * tasks come, and a queue without a bound.
 */
public class LabExecutor extends AbstractExecutorService {
    private final int most;
    private final LabThreadFactory factory;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<LabThread> workers = new ArrayList<>();
    private boolean shutdown;
    private int idle;
    private int live;
    private int busy;

    LabExecutor(int most, LabThreadFactory factory) {
        this.most = most;
        this.factory = factory;
    }

    @Override
    public void execute(Runnable task) {
        Gate.step(Action.UPDATE, this);
        if (shutdown || full()) {
            reject(task);
            return;
        }
        tasks.add(task);
        if (idle < tasks.size() && live < most) {
            live++;
            LabThread worker = factory.newThread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    /** Whether no thread is there or could be started for one more task, nor room in the queue. */
    protected boolean full() {
        return false;
    }

    /** What becomes of a task that is not taken. */
    protected void reject(Runnable task) {
        throw new RejectedExecutionException();
    }

    /** How many tasks wait for a thread that is busy. */
    final int waiting() {
        return tasks.size() - (live - busy);
    }

    final boolean threadsLeft() {
        return live < most;
    }

    final void dropOldest() {
        tasks.poll();
    }

    final boolean isShut() {
        return shutdown;
    }

    private void work() {
        try {
            while (true) {
                idle++;
                Gate.step(Action.AWAIT, this, _ -> shutdown || !tasks.isEmpty());
                idle--;
                Runnable next = tasks.poll();
                if (next == null) {
                    return;
                }
                Waiting.interrupted();
                busy++;
                try {
                    next.run();
                } finally {
                    busy--;
                }
            }
        } finally {
            live--;
        }
    }

    @Override
    protected <T extends @Nullable Object> RunnableFuture<T> newTaskFor(Callable<T> task) {
        return new LabFuture<>(task);
    }

    @Override
    protected <T extends @Nullable Object> RunnableFuture<T> newTaskFor(Runnable task, T result) {
        return new LabFuture<>(task, result);
    }

    @Override
    public void shutdown() {
        Gate.step(Action.UPDATE, this);
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        List<Runnable> left = new ArrayList<>(tasks);
        tasks.clear();
        workers.forEach(LabThread::interrupt);
        return left;
    }

    @Override
    public boolean isShutdown() {
        Gate.step(Action.READ, this);
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        Gate.step(Action.READ, this);
        return over();
    }

    private boolean over() {
        return shutdown && live == 0;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        return Waiting.interruptibly(Action.AWAIT, this, _ -> over(), unit.toNanos(time));
    }

    @Override
    public void close() {
        shutdown();
        Gate.step(Action.AWAIT, this, _ -> over());
    }
}
