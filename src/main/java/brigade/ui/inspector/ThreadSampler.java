package brigade.ui.inspector;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at one thread of this JVM a few times a second, on a daemon thread of its own so that the
 * UI thread never waits for it. While no thread is asked for, it sleeps.
 */
public final class ThreadSampler implements AutoCloseable {

    private static final long PERIOD = 250_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread =
            Thread.ofPlatform().name("thread sampler").daemon().unstarted(this::run);

    /** The id of the thread that is asked for, or 0. */
    private volatile long wanted;

    private volatile @Nullable ThreadSample newest;
    private volatile boolean closed;

    /** Of which thread the processor time is. */
    private long id;

    private long cpuTime;
    private long cpuAt;

    public ThreadSampler() {
        thread.start();
    }

    /**
     * Any thread: samples a thread from now on.
     *
     * @param thread its id in this JVM, or 0 for none
     */
    public void watch(long thread) {
        wanted = thread;
        LockSupport.unpark(this.thread);
    }

    /** Any thread: the newest sample of a thread, by its id, or null when there is none. */
    public @Nullable ThreadSample sample(long thread) {
        ThreadSample sample = newest;
        return sample != null && sample.id() == thread ? sample : null;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            long thread = wanted;
            if (thread == 0) {
                LockSupport.park();
            } else {
                newest = look(thread);
                LockSupport.parkNanos(PERIOD);
            }
        }
    }

    private @Nullable ThreadSample look(long thread) {
        if (id != thread) {
            id = thread;
            cpuAt = 0;
        }
        ThreadInfo info = threads.getThreadInfo(thread);
        return info == null
                ? null
                : new ThreadSample(info.getThreadName(), thread, info.getThreadState(), cpuShare());
    }

    private double cpuShare() {
        if (!threads.isThreadCpuTimeSupported()) {
            return -1;
        }
        long now = System.nanoTime();
        long time = threads.getThreadCpuTime(id);
        double share =
                cpuAt == 0 ? -1 : Math.clamp((time - cpuTime) / (double) (now - cpuAt), 0, 1);
        cpuAt = now;
        cpuTime = time;
        return share;
    }
}
