package brigade.server.steps;

import brigade.trace.Argument;

import java.util.concurrent.atomic.AtomicInteger;

/** Whoever sautés holds its monitor. */
final class PanLock extends Shared {
    private final int index;

    /** Who hold it or wait for it. */
    private final AtomicInteger users = new AtomicInteger();

    PanLock(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    int users() {
        return users.get();
    }

    /** One more uses it, unless others have come or gone meanwhile; whether that is so. */
    boolean join(int before) {
        return users.compareAndSet(before, before + 1);
    }

    /** One who has joined uses it no more. */
    void leave() {
        users.decrementAndGet();
    }

    /** For a span that waits for this pan: which it is, and the lane that holds it. */
    int wanted() {
        return Argument.lock(index, holder());
    }
}
