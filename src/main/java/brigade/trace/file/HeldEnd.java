package brigade.trace.file;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets what was promised be done before the process ends, when a signal ends it (SIGTERM, Ctrl+C):
 * held while that is under way. Any thread.
 */
public final class HeldEnd implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(30);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::holdUp, "held end");
    private volatile Runnable soon = () -> {};
    private volatile boolean begun;

    /** Holds from now on; where the process ends already, it is too late for that. */
    public HeldEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            begun = true;
        }
    }

    /** What makes the work end soon; called once the process is to end, on another thread. */
    public void onEnd(Runnable ending) {
        soon = ending;
    }

    /** Whether the process is to end. */
    public boolean hasBegun() {
        return begun;
    }

    /** Whether this process is ending, by a signal or by System.exit. */
    public static boolean ofProcess() {
        try (HeldEnd probe = new HeldEnd()) {
            return probe.hasBegun();
        }
    }

    private void holdUp() {
        begun = true;
        soon.run();
        try {
            done.await(MOST.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** It is done: the process may end. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process ends already, and the hook with it
        }
    }
}
