package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

/** In the place of {@link java.util.concurrent.atomic.LongAdder}. */
public class LabLongAdder extends Number {
    private static final long serialVersionUID = 1;
    private long sum;

    public void add(long more) {
        Gate.step(Action.UPDATE, this);
        sum += more;
    }

    public void increment() {
        add(1);
    }

    public void decrement() {
        add(-1);
    }

    public long sum() {
        Gate.step(Action.READ, this);
        return sum;
    }

    public void reset() {
        Gate.step(Action.WRITE, this);
        sum = 0;
    }

    public long sumThenReset() {
        long was = sum();
        sum = 0;
        return was;
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public float floatValue() {
        return sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return String.valueOf(sum());
    }
}
