package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** In the place of {@link java.util.concurrent.atomic.AtomicIntegerArray}. */
public class LabAtomicIntegerArray {
    private final int[] values;

    public LabAtomicIntegerArray(int length) {
        values = new int[length];
    }

    public LabAtomicIntegerArray(int[] values) {
        this.values = values.clone();
    }

    private int change(int index, IntUnaryOperator function) {
        Gate.step(Action.UPDATE, this);
        int was = values[index];
        values[index] = function.applyAsInt(was);
        return was;
    }

    public final int length() {
        return values.length;
    }

    public final int get(int index) {
        Gate.step(Action.READ, this);
        return values[index];
    }

    public final void set(int index, int next) {
        Gate.step(Action.WRITE, this);
        values[index] = next;
    }

    public final int getAndSet(int index, int next) {
        return change(index, _ -> next);
    }

    public final boolean compareAndSet(int index, int expected, int next) {
        return change(index, was -> was == expected ? next : was) == expected;
    }

    public final int getAndIncrement(int index) {
        return change(index, was -> was + 1);
    }

    public final int incrementAndGet(int index) {
        return change(index, was -> was + 1) + 1;
    }

    public final int getAndDecrement(int index) {
        return change(index, was -> was - 1);
    }

    public final int decrementAndGet(int index) {
        return change(index, was -> was - 1) - 1;
    }

    public final int getAndAdd(int index, int delta) {
        return change(index, was -> was + delta);
    }

    public final int addAndGet(int index, int delta) {
        return change(index, was -> was + delta) + delta;
    }

    @Override
    public String toString() {
        Gate.step(Action.READ, this);
        return Arrays.toString(values);
    }
}
