package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.LockSupport;

/**
 * A platform thread that the driver waits for. Much slower than {@link VirtualCarrier}, but nothing
 * in it is hidden in the JDK.
 */
final class PlatformCarrier implements StrandCarrier {
    private final Thread thread;
    private boolean started;
    private volatile boolean running;
    private volatile @Nullable Thread driver;

    PlatformCarrier(Runnable body) {
        thread =
                Thread.ofPlatform()
                        .daemon()
                        .unstarted(() -> {
                            try {
                                body.run();
                            } finally {
                                handBack();
                            }
                        });
    }

    @Override
    public void resume() {
        driver = Thread.currentThread();
        running = true;
        if (started) {
            LockSupport.unpark(thread);
        } else {
            started = true;
            thread.start();
        }
        while (running) {
            LockSupport.park(this);
        }
    }

    @Override
    public void pause() {
        handBack();
        while (!running) {
            LockSupport.park(this);
        }
    }

    private void handBack() {
        running = false;
        LockSupport.unpark(driver);
    }

    @Override
    public String where() {
        return StrandCarrier.where(thread);
    }
}
