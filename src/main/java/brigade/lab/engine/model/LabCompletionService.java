package brigade.lab.engine.model;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** In the place of {@link java.util.concurrent.ExecutorCompletionService}. */
public class LabCompletionService<V extends @Nullable Object> implements CompletionService<V> {
    private final Executor executor;
    private final BlockingQueue<Future<V>> done;

    public LabCompletionService(Executor executor) {
        this(executor, new LabBlockingQueue<>());
    }

    public LabCompletionService(Executor executor, BlockingQueue<Future<V>> done) {
        this.executor = executor;
        this.done = done;
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        return submit(new LabFuture<>(task));
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        return submit(new LabFuture<>(task, result));
    }

    private Future<V> submit(LabFuture<V> future) {
        executor.execute(() -> {
            future.run();
            done.add(future);
        });
        return future;
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return done.take();
    }

    @Override
    public @Nullable Future<V> poll() {
        return done.poll();
    }

    @Override
    public @Nullable Future<V> poll(long time, TimeUnit unit) throws InterruptedException {
        return done.poll(time, unit);
    }
}
