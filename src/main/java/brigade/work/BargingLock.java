package brigade.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock for a few steps that do not wait, shared by virtual and other threads: whoever looks while
 * it is free has it. Not reentrant, not fair. Any thread.
 *
 * <p>Monitors and the locks of the JDK keep a queue. When they are free again they wake the first
 * in it, and all behind that one go on waiting until it has run. A virtual thread may not run for
 * seconds, while others compute on all carriers; so a platform thread behind it would stand still
 * as long. Here nobody stands behind anybody.
 */
public final class BargingLock {

    /** Held; to be closed by the thread that took it. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Looks in a row before a thread rests: longer than a few steps take on another core. */
    private static final int LOOKS = 100;

    /** Whoever holds it has lost its core meanwhile. */
    private static final long REST_NANOS = 50_000;

    private final AtomicBoolean taken = new AtomicBoolean();
    private final Held held = () -> taken.set(false);
    private final LockWatch watch;

    public BargingLock() {
        this(LockWatch.NOBODY);
    }

    /**
     * @param watch hears of those who rest
     */
    public BargingLock(LockWatch watch) {
        this.watch = watch;
    }

    /** Waits until it is free and takes it. */
    public Held take() {
        int looks = 1;
        for (; taken.get() || !taken.compareAndSet(false, true); looks++) {
            if (looks % LOOKS == 0) {
                if (looks == LOOKS) {
                    watch.waits();
                }
                LockSupport.parkNanos(this, REST_NANOS);
            } else {
                Thread.onSpinWait();
            }
        }
        if (looks > LOOKS) {
            watch.goesOn();
        }
        return held;
    }
}
