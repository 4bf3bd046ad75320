package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * In the place of {@link java.util.concurrent.CompletableFuture}: what is asynchronous without an
 * executor runs in a daemon thread of its own, as in a common pool that has always one left.
 */
@SuppressWarnings("NullAway") // of what is done null is the value where T has it
public class LabCompletableFuture<T extends @Nullable Object> implements Future<T> {
    private static final Executor COMMON =
            task -> LabThread.ofPlatform().name("common").daemon().start(task);

    private final List<Runnable> dependents = new ArrayList<>();
    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean done;

    public static <U extends @Nullable Object> LabCompletableFuture<U> supplyAsync(
            Supplier<U> task) {
        return supplyAsync(task, COMMON);
    }

    public static <U extends @Nullable Object> LabCompletableFuture<U> supplyAsync(
            Supplier<U> task, Executor executor) {
        LabCompletableFuture<U> future = new LabCompletableFuture<>();
        executor.execute(() -> future.completeBy(task));
        return future;
    }

    public static LabCompletableFuture<@Nullable Void> runAsync(Runnable task) {
        return runAsync(task, COMMON);
    }

    public static LabCompletableFuture<@Nullable Void> runAsync(Runnable task, Executor executor) {
        return supplyAsync(
                () -> {
                    task.run();
                    return null;
                },
                executor);
    }

    public static <U extends @Nullable Object> LabCompletableFuture<U> completedFuture(U value) {
        LabCompletableFuture<U> future = new LabCompletableFuture<>();
        future.result = value;
        future.done = true;
        return future;
    }

    public static LabCompletableFuture<@Nullable Void> allOf(LabCompletableFuture<?>... all) {
        LabCompletableFuture<@Nullable Void> future = new LabCompletableFuture<>();
        Runnable check =
                () -> {
                    for (LabCompletableFuture<?> each : all) {
                        if (!each.done) {
                            return;
                        }
                    }
                    for (LabCompletableFuture<?> each : all) {
                        if (each.failure != null) {
                            future.end(null, wrapped(each.failure));
                            return;
                        }
                    }
                    future.end(null, null);
                };
        for (LabCompletableFuture<?> each : all) {
            each.whenDone(check);
        }
        if (all.length == 0) {
            check.run();
        }
        return future;
    }

    private static @Nullable Throwable wrapped(@Nullable Throwable failure) {
        return failure == null || failure instanceof CompletionException
                ? failure
                : new CompletionException(failure);
    }

    private void completeBy(Supplier<? extends T> task) {
        T value = null;
        Throwable thrown = null;
        try {
            value = task.get();
        } catch (Throwable e) {
            thrown = wrapped(e);
        }
        Gate.step(Action.UPDATE, this);
        end(value, thrown);
    }

    private boolean end(@Nullable T value, @Nullable Throwable thrown) {
        if (done) {
            return false;
        }
        result = value;
        failure = thrown;
        done = true;
        List<Runnable> next = new ArrayList<>(dependents);
        dependents.clear();
        next.reversed().forEach(Runnable::run); // the JDK's has a stack of them
        return true;
    }

    private void whenDone(Runnable next) {
        Gate.step(Action.UPDATE, this);
        if (done) {
            next.run();
        } else {
            dependents.add(next);
        }
    }

    private <U extends @Nullable Object> LabCompletableFuture<U> then(
            @Nullable Executor executor, BiFunction<T, @Nullable Throwable, U> function) {
        LabCompletableFuture<U> future = new LabCompletableFuture<>();
        Runnable step = () -> future.completeBy(() -> function.apply(result, failure));
        whenDone(executor == null ? step : () -> executor.execute(step));
        return future;
    }

    private static <A extends @Nullable Object, B extends @Nullable Object>
            BiFunction<A, @Nullable Throwable, B> unlessFailed(
                    Function<? super A, ? extends B> function) {
        return (value, thrown) -> {
            if (thrown != null) {
                throw (CompletionException) wrapped(thrown);
            }
            return function.apply(value);
        };
    }

    public <U extends @Nullable Object> LabCompletableFuture<U> thenApply(
            Function<? super T, ? extends U> function) {
        return then(null, unlessFailed(function));
    }

    public <U extends @Nullable Object> LabCompletableFuture<U> thenApplyAsync(
            Function<? super T, ? extends U> function) {
        return then(COMMON, unlessFailed(function));
    }

    public <U extends @Nullable Object> LabCompletableFuture<U> thenApplyAsync(
            Function<? super T, ? extends U> function, Executor executor) {
        return then(executor, unlessFailed(function));
    }

    public LabCompletableFuture<@Nullable Void> thenAccept(Consumer<? super T> consumer) {
        return then(
                null,
                unlessFailed(value -> {
                    consumer.accept(value);
                    return null;
                }));
    }

    public LabCompletableFuture<@Nullable Void> thenRun(Runnable next) {
        return then(
                null,
                unlessFailed(_ -> {
                    next.run();
                    return null;
                }));
    }

    public <U extends @Nullable Object> LabCompletableFuture<U> handle(
            BiFunction<? super T, @Nullable Throwable, ? extends U> function) {
        return then(null, function::apply);
    }

    public LabCompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
        return then(null, (value, thrown) -> thrown == null ? value : function.apply(thrown));
    }

    public LabCompletableFuture<T> whenComplete(
            BiConsumer<? super T, ? super @Nullable Throwable> consumer) {
        return then(
                null,
                (value, thrown) -> {
                    consumer.accept(value, thrown);
                    if (thrown != null) {
                        throw (CompletionException) wrapped(thrown);
                    }
                    return value;
                });
    }

    public <U extends @Nullable Object, V extends @Nullable Object>
            LabCompletableFuture<V> thenCombine(
                    LabCompletableFuture<? extends U> other,
                    BiFunction<? super T, ? super U, ? extends V> function) {
        LabCompletableFuture<V> future = new LabCompletableFuture<>();
        allOf(this, other)
                .whenDone(() ->
                        future.completeBy(() ->
                                LabCompletableFuture.<T, V>unlessFailed(
                                                value -> function.apply(value, other.result))
                                        .apply(result, failure != null ? failure : other.failure)));
        return future;
    }

    public boolean complete(T value) {
        Gate.step(Action.UPDATE, this);
        return end(value, null);
    }

    public boolean completeExceptionally(Throwable thrown) {
        Gate.step(Action.UPDATE, this);
        return end(null, thrown);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return completeExceptionally(new CancellationException());
    }

    @Override
    public boolean isCancelled() {
        Gate.step(Action.READ, this);
        return failure instanceof CancellationException;
    }

    @Override
    public boolean isDone() {
        Gate.step(Action.READ, this);
        return done;
    }

    public @Nullable T getNow(T other) {
        Gate.step(Action.READ, this);
        return done ? joined() : other;
    }

    public T join() {
        Gate.step(Action.AWAIT, this, _ -> done);
        return joined();
    }

    private T joined() {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            throw (CompletionException) wrapped(failure);
        }
        return result;
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> done);
        return got();
    }

    @Override
    public T get(long time, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (!Waiting.interruptibly(Action.AWAIT, this, _ -> done, unit.toNanos(time))) {
            throw new TimeoutException();
        }
        return got();
    }

    private T got() throws ExecutionException {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure;
            throw new ExecutionException(cause);
        }
        return result;
    }
}
