package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

/**
 * Where threads that run free wait for each other: each begins its work a moment after the last has
 * come. Started one after the other, the first would mostly be done before the second begins, and
 * what they do to each other would be seen once in ten thousand runs.
 */
public final class StartLine {
    /** Longer than it takes from one start to the next, nanoseconds. */
    private static final long WAIT = 150_000;

    private static volatile long last;

    private StartLine() {}

    /** What a new thread is given to do, after the wait; called by programs that run free. */
    public static @Nullable Runnable before(@Nullable Runnable work) {
        return work == null
                ? null
                : () -> {
                    await();
                    work.run();
                };
    }

    /** By the clock: all who wait see the same moment, whichever core they are on. */
    private static void await() {
        last = System.nanoTime();
        while (System.nanoTime() - last < WAIT) {
            Thread.onSpinWait();
        }
    }
}
