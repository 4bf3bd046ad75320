package brigade.measure.compare;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Looks now and then at what this process and its children take, on a thread of its own, and keeps
 * the most. What was there when it was made does not count.
 */
final class UsageWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(20);

    /** To find children costs more than to look at oneself. */
    private static final int LOOKS_PER_CHILDREN = 5;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double idleBytes = Resident.own();
    private final int idleThreads = THREADS.getThreadCount();
    private final Stop stop = new Stop();
    private final Thread thread = Thread.ofPlatform().name("usage").daemon().unstarted(this::run);

    /** Guarded by this, as all below. */
    private double childrenBytes;

    private double restBytes;
    private double peakBytes;
    private long mostInFlight;
    private long mostTakenUp;
    private int threads;
    private int processes;
    private LongSupplier inFlight = () -> 0;
    private LongSupplier takenUp = () -> 0;

    /**
     * Begins to look; what was there when this object was made does not count.
     *
     * @param ordersTakenUp those in flight that do not wait at the door any more
     */
    void start(LongSupplier ordersInFlight, LongSupplier ordersTakenUp) {
        inFlight = ordersInFlight;
        takenUp = ordersTakenUp;
        thread.start();
    }

    /**
     * Forgets what was the most so far: the warm-up is over, and nobody is inside. What is taken
     * now is not for the orders to come.
     */
    synchronized void rest() {
        restBytes = Resident.own() - idleBytes;
        peakBytes = 0;
        mostInFlight = 0;
        mostTakenUp = 0;
        threads = 0;
        processes = 0;
    }

    /** Processor time of this process so far, nanoseconds. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    private void run() {
        for (int looks = 0; !stop.awaitAsked(LOOK); looks++) {
            look(looks % LOOKS_PER_CHILDREN == 0);
        }
    }

    private synchronized void look(boolean alsoChildren) {
        if (alsoChildren) {
            long[] children =
                    ProcessHandle.current().children().mapToLong(ProcessHandle::pid).toArray();
            processes = Math.max(processes, children.length);
            childrenBytes = 0;
            for (long child : children) {
                childrenBytes += Resident.of(child);
            }
        }
        // One thread is this one.
        threads = Math.max(threads, THREADS.getThreadCount() - idleThreads - 1);
        mostInFlight = Math.max(mostInFlight, inFlight.getAsLong());
        mostTakenUp = Math.max(mostTakenUp, takenUp.getAsLong());
        peakBytes = Math.max(peakBytes, Resident.own() - idleBytes + childrenBytes);
    }

    synchronized ResourceUse footprint(double cpuSecondsPer1000) {
        return new ResourceUse(
                cpuSecondsPer1000,
                peakBytes,
                peakBytes - restBytes,
                mostInFlight,
                mostTakenUp,
                Math.max(0, threads),
                processes);
    }

    @Override
    public void close() {
        stop.ask();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
