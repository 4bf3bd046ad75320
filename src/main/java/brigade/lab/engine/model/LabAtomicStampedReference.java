package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

/** In the place of {@link java.util.concurrent.atomic.AtomicStampedReference}. */
public class LabAtomicStampedReference<V extends @Nullable Object> {
    private V reference;
    private int stamp;

    public LabAtomicStampedReference(V reference, int stamp) {
        this.reference = reference;
        this.stamp = stamp;
    }

    public V getReference() {
        Gate.step(Action.READ, this);
        return reference;
    }

    public int getStamp() {
        Gate.step(Action.READ, this);
        return stamp;
    }

    public V get(int[] stampHolder) {
        Gate.step(Action.READ, this);
        stampHolder[0] = stamp;
        return reference;
    }

    public void set(V next, int nextStamp) {
        Gate.step(Action.WRITE, this);
        reference = next;
        stamp = nextStamp;
    }

    public boolean compareAndSet(V expected, V next, int expectedStamp, int nextStamp) {
        Gate.step(Action.UPDATE, this);
        boolean same = reference == expected && stamp == expectedStamp;
        if (same) {
            reference = next;
            stamp = nextStamp;
        }
        return same;
    }

    public boolean weakCompareAndSet(V expected, V next, int expectedStamp, int nextStamp) {
        return compareAndSet(expected, next, expectedStamp, nextStamp);
    }

    public boolean attemptStamp(V expected, int nextStamp) {
        Gate.step(Action.UPDATE, this);
        if (reference != expected) {
            return false;
        }
        stamp = nextStamp;
        return true;
    }
}
