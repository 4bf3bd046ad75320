package brigade.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that is interrupted (Ctrl+C) tell what it has before the process ends. Open while
 * the command works.
 */
final class UntilTold implements AutoCloseable {

    private static final long MOST_SECONDS = 30;

    private final CountDownLatch told = new CountDownLatch(1);
    private volatile Runnable end = () -> {};
    private final Thread hook = new Thread(this::interrupted, "until told");

    UntilTold() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What makes the command end soon. */
    void onInterrupt(Runnable ending) {
        end = ending;
    }

    private void interrupted() {
        end.run();
        try {
            told.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        told.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process ends already, and the hook with it
        }
    }
}
