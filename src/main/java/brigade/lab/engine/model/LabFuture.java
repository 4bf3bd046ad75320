package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Guard;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** In the place of {@link java.util.concurrent.FutureTask}. */
public class LabFuture<V extends @Nullable Object> implements RunnableFuture<V> {
    private final Callable<V> task;
    private @Nullable LabThread runner;
    private @Nullable V result;
    private @Nullable Throwable failure;
    private boolean done;
    private boolean cancelled;

    public LabFuture(Callable<V> task) {
        this.task = task;
    }

    public LabFuture(Runnable task, V result) {
        this(() -> {
            task.run();
            return result;
        });
    }

    @Override
    public void run() {
        if (done) {
            return;
        }
        runner = LabThread.currentThread();
        V value = null;
        Throwable thrown = null;
        try {
            value = task.call();
        } catch (Throwable e) {
            thrown = e;
        }
        runner = null;
        Gate.step(Action.UPDATE, this);
        if (!done) {
            result = value;
            failure = thrown;
            done = true;
        }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        Gate.step(Action.UPDATE, this);
        if (done) {
            return false;
        }
        done = true;
        cancelled = true;
        LabThread running = runner;
        if (mayInterrupt && running != null) {
            running.interrupt();
        }
        return true;
    }

    @Override
    public boolean isCancelled() {
        Gate.step(Action.READ, this);
        return cancelled;
    }

    @Override
    public boolean isDone() {
        Gate.step(Action.READ, this);
        return done;
    }

    @SuppressWarnings("NullAway") // of what is done null is the value where V has it
    private V report() throws ExecutionException {
        if (cancelled) {
            throw new CancellationException();
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return result;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        Waiting.interruptibly(Action.AWAIT, this, ready());
        return report();
    }

    @Override
    public V get(long time, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (!Waiting.interruptibly(Action.AWAIT, this, ready(), unit.toNanos(time))) {
            throw new TimeoutException();
        }
        return report();
    }

    private Guard ready() {
        return _ -> done;
    }
}
