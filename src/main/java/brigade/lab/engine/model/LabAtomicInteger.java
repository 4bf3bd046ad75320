package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** In the place of {@link java.util.concurrent.atomic.AtomicInteger}. */
public class LabAtomicInteger extends Number {
    private static final long serialVersionUID = 1;
    private int value;

    public LabAtomicInteger() {}

    public LabAtomicInteger(int value) {
        this.value = value;
    }

    private int change(IntUnaryOperator function) {
        Gate.step(Action.UPDATE, this);
        int was = value;
        value = function.applyAsInt(was);
        return was;
    }

    public final int get() {
        Gate.step(Action.READ, this);
        return value;
    }

    public final int getAcquire() {
        return get();
    }

    public final int getPlain() {
        return get();
    }

    public final void set(int next) {
        Gate.step(Action.WRITE, this);
        value = next;
    }

    public final void setRelease(int next) {
        set(next);
    }

    public final void setPlain(int next) {
        set(next);
    }

    public final void lazySet(int next) {
        set(next);
    }

    public final int getAndSet(int next) {
        return change(_ -> next);
    }

    public final boolean compareAndSet(int expected, int next) {
        return change(was -> was == expected ? next : was) == expected;
    }

    public final boolean weakCompareAndSetPlain(int expected, int next) {
        return compareAndSet(expected, next);
    }

    public final boolean weakCompareAndSetVolatile(int expected, int next) {
        return compareAndSet(expected, next);
    }

    public final int compareAndExchange(int expected, int next) {
        return change(was -> was == expected ? next : was);
    }

    public final int getAndIncrement() {
        return change(was -> was + 1);
    }

    public final int getAndDecrement() {
        return change(was -> was - 1);
    }

    public final int getAndAdd(int delta) {
        return change(was -> was + delta);
    }

    public final int incrementAndGet() {
        return change(was -> was + 1) + 1;
    }

    public final int decrementAndGet() {
        return change(was -> was - 1) - 1;
    }

    public final int addAndGet(int delta) {
        return change(was -> was + delta) + delta;
    }

    public final int getAndUpdate(IntUnaryOperator update) {
        return change(update);
    }

    public final int updateAndGet(IntUnaryOperator update) {
        Gate.step(Action.UPDATE, this);
        value = update.applyAsInt(value);
        return value;
    }

    public final int getAndAccumulate(int other, IntBinaryOperator function) {
        return change(was -> function.applyAsInt(was, other));
    }

    public final int accumulateAndGet(int other, IntBinaryOperator function) {
        return updateAndGet(was -> function.applyAsInt(was, other));
    }

    @Override
    public int intValue() {
        return get();
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
