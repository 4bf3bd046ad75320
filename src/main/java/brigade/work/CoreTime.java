package brigade.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long threads have been on a core. */
public final class CoreTime {

    /** Nobody knows: a virtual thread, or a system that does not say. */
    public static final long UNKNOWN = -1;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CoreTime() {}

    /** Nanoseconds for which the calling thread has been on a core, or {@link #UNKNOWN}. */
    public static long ofThisThread() {
        return Thread.currentThread().isVirtual() || !THREADS.isCurrentThreadCpuTimeSupported()
                ? UNKNOWN
                : THREADS.getCurrentThreadCpuTime();
    }
}
