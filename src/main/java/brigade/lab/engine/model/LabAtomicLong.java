package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** In the place of {@link java.util.concurrent.atomic.AtomicLong}. */
public class LabAtomicLong extends Number {
    private static final long serialVersionUID = 1;
    private long value;

    public LabAtomicLong() {}

    public LabAtomicLong(long value) {
        this.value = value;
    }

    private long change(LongUnaryOperator function) {
        Gate.step(Action.UPDATE, this);
        long was = value;
        value = function.applyAsLong(was);
        return was;
    }

    public final long get() {
        Gate.step(Action.READ, this);
        return value;
    }

    public final long getAcquire() {
        return get();
    }

    public final long getPlain() {
        return get();
    }

    public final void set(long next) {
        Gate.step(Action.WRITE, this);
        value = next;
    }

    public final void setRelease(long next) {
        set(next);
    }

    public final void setPlain(long next) {
        set(next);
    }

    public final void lazySet(long next) {
        set(next);
    }

    public final long getAndSet(long next) {
        return change(_ -> next);
    }

    public final boolean compareAndSet(long expected, long next) {
        return change(was -> was == expected ? next : was) == expected;
    }

    public final boolean weakCompareAndSetPlain(long expected, long next) {
        return compareAndSet(expected, next);
    }

    public final boolean weakCompareAndSetVolatile(long expected, long next) {
        return compareAndSet(expected, next);
    }

    public final long compareAndExchange(long expected, long next) {
        return change(was -> was == expected ? next : was);
    }

    public final long getAndIncrement() {
        return change(was -> was + 1);
    }

    public final long getAndDecrement() {
        return change(was -> was - 1);
    }

    public final long getAndAdd(long delta) {
        return change(was -> was + delta);
    }

    public final long incrementAndGet() {
        return change(was -> was + 1) + 1;
    }

    public final long decrementAndGet() {
        return change(was -> was - 1) - 1;
    }

    public final long addAndGet(long delta) {
        return change(was -> was + delta) + delta;
    }

    public final long getAndUpdate(LongUnaryOperator update) {
        return change(update);
    }

    public final long updateAndGet(LongUnaryOperator update) {
        Gate.step(Action.UPDATE, this);
        value = update.applyAsLong(value);
        return value;
    }

    public final long getAndAccumulate(long other, LongBinaryOperator function) {
        return change(was -> function.applyAsLong(was, other));
    }

    public final long accumulateAndGet(long other, LongBinaryOperator function) {
        return updateAndGet(was -> function.applyAsLong(was, other));
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
