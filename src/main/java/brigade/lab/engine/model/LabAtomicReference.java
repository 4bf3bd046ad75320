package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** In the place of {@link java.util.concurrent.atomic.AtomicReference}. */
public class LabAtomicReference<V extends @Nullable Object> {
    private @Nullable V value;

    public LabAtomicReference() {}

    public LabAtomicReference(V value) {
        this.value = value;
    }

    private @Nullable V change(@Nullable V next) {
        @Nullable V was = value;
        value = next;
        return was;
    }

    public final @Nullable V get() {
        Gate.step(Action.READ, this);
        return value;
    }

    public final @Nullable V getAcquire() {
        return get();
    }

    public final @Nullable V getPlain() {
        return get();
    }

    public final void set(V next) {
        Gate.step(Action.WRITE, this);
        value = next;
    }

    public final void setRelease(V next) {
        set(next);
    }

    public final void lazySet(V next) {
        set(next);
    }

    public final @Nullable V getAndSet(V next) {
        Gate.step(Action.UPDATE, this);
        return change(next);
    }

    public final boolean compareAndSet(@Nullable V expected, V next) {
        return compareAndExchange(expected, next) == expected;
    }

    public final boolean weakCompareAndSetPlain(@Nullable V expected, V next) {
        return compareAndSet(expected, next);
    }

    public final boolean weakCompareAndSetVolatile(@Nullable V expected, V next) {
        return compareAndSet(expected, next);
    }

    public final @Nullable V compareAndExchange(@Nullable V expected, V next) {
        Gate.step(Action.UPDATE, this);
        return value == expected ? change(next) : value;
    }

    public final @Nullable V getAndUpdate(UnaryOperator<@Nullable V> update) {
        Gate.step(Action.UPDATE, this);
        return change(update.apply(value));
    }

    public final @Nullable V updateAndGet(UnaryOperator<@Nullable V> update) {
        Gate.step(Action.UPDATE, this);
        value = update.apply(value);
        return value;
    }

    public final @Nullable V getAndAccumulate(V other, BinaryOperator<@Nullable V> function) {
        return getAndUpdate(was -> function.apply(was, other));
    }

    public final @Nullable V accumulateAndGet(V other, BinaryOperator<@Nullable V> function) {
        return updateAndGet(was -> function.apply(was, other));
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
