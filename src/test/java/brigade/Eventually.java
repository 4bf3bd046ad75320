package brigade;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads are to bring about. */
public final class Eventually {
    private static final Duration MOST = Duration.ofSeconds(20);

    private Eventually() {}

    /** Returns as soon as the condition holds; fails when it takes far too long. */
    public static void holds(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain: " + what);
            }
            LockSupport.parkNanos(200_000);
        }
    }
}
