package brigade.server;

import org.jspecify.annotations.Nullable;

/** Told how an order has ended: once, on the thread that ended it, which must not wait here. */
@FunctionalInterface
public interface Ended {
    /** For an order that nobody outside waits for. */
    Ended UNHEARD = (_, _, _) -> {};

    /**
     * The order has ended.
     *
     * @param cause why it failed; null if it did not fail
     */
    void ended(Order order, Ending how, @Nullable Throwable cause);
}
