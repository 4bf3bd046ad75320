package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** In the place of {@link java.util.concurrent.Exchanger}. */
public class LabExchanger<V extends @Nullable Object> {
    private @Nullable Offer<V> open;

    /** Of who came first. */
    private static final class Offer<V extends @Nullable Object> {
        private final V given;
        private @Nullable V got;
        private boolean met;

        Offer(V given) {
            this.given = given;
        }
    }

    public @Nullable V exchange(V given) throws InterruptedException {
        try {
            return exchange(given, Strand.NEVER);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable V exchange(V given, long time, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        return exchange(given, unit.toNanos(time));
    }

    private @Nullable V exchange(V given, long nanos)
            throws InterruptedException, TimeoutException {
        Gate.step(Action.UPDATE, this);
        Waiting.throwIfInterrupted();
        Offer<V> other = open;
        if (other != null) {
            open = null;
            other.got = given;
            other.met = true;
            return other.given;
        }
        Offer<V> mine = new Offer<>(given);
        open = mine;
        boolean met;
        try {
            met = meet(mine, nanos);
        } catch (InterruptedException e) {
            open = null;
            throw e;
        }
        if (!met) {
            open = null;
            throw new TimeoutException();
        }
        return mine.got;
    }

    private boolean meet(Offer<V> mine, long nanos) throws InterruptedException {
        if (nanos != Strand.NEVER) {
            return Waiting.interruptibly(Action.AWAIT, this, _ -> mine.met, nanos);
        }
        Waiting.interruptibly(Action.AWAIT, this, _ -> mine.met);
        return true;
    }
}
