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
    private volatile @Nullable String wanted;
    private volatile @Nullable ThreadSample newest;
    private volatile boolean closed;

    private long id = -1;
    private long cpuTime;
    private long cpuAt;

    public ThreadSampler() {
        thread.start();
    }

    /** Any thread: samples the thread of this name from now on, or none. */
    public void watch(@Nullable String name) {
        wanted = name;
        LockSupport.unpark(thread);
    }

    /** Any thread: the newest sample of the thread of this name, or null when there is none. */
    public @Nullable ThreadSample sample(String name) {
        ThreadSample sample = newest;
        return sample != null && sample.name().equals(name) ? sample : null;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            String name = wanted;
            if (name == null) {
                LockSupport.park();
            } else {
                newest = look(name);
                LockSupport.parkNanos(PERIOD);
            }
        }
    }

    private @Nullable ThreadSample look(String name) {
        ThreadInfo info = id < 0 ? null : threads.getThreadInfo(id);
        if (info == null || !info.getThreadName().equals(name)) {
            info = find(name);
            if (info == null) {
                id = -1;
                return null;
            }
            id = info.getThreadId();
            cpuAt = 0;
        }
        return new ThreadSample(name, id, info.getThreadState(), cpuShare());
    }

    private @Nullable ThreadInfo find(String name) {
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().equals(name)) {
                return info;
            }
        }
        return null;
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
