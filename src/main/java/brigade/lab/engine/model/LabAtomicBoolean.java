package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

/** In the place of {@link java.util.concurrent.atomic.AtomicBoolean}. */
public class LabAtomicBoolean {
    private boolean value;

    public LabAtomicBoolean() {}

    public LabAtomicBoolean(boolean value) {
        this.value = value;
    }

    public final boolean get() {
        Gate.step(Action.READ, this);
        return value;
    }

    public final boolean getAcquire() {
        return get();
    }

    public final boolean getPlain() {
        return get();
    }

    public final void set(boolean next) {
        Gate.step(Action.WRITE, this);
        value = next;
    }

    public final void setRelease(boolean next) {
        set(next);
    }

    public final void lazySet(boolean next) {
        set(next);
    }

    public final boolean getAndSet(boolean next) {
        Gate.step(Action.UPDATE, this);
        boolean was = value;
        value = next;
        return was;
    }

    public final boolean compareAndSet(boolean expected, boolean next) {
        return compareAndExchange(expected, next) == expected;
    }

    public final boolean weakCompareAndSetPlain(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    public final boolean weakCompareAndSetVolatile(boolean expected, boolean next) {
        return compareAndSet(expected, next);
    }

    public final boolean compareAndExchange(boolean expected, boolean next) {
        Gate.step(Action.UPDATE, this);
        boolean was = value;
        if (was == expected) {
            value = next;
        }
        return was;
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
