package brigade.measure;

import brigade.trace.Recorder;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Watches over the whole program on a daemon thread of its own: records each stretch in which none
 * of its threads ran, and each collection that stopped them for longer than a frame.
 */
public final class ProgramWatch implements AutoCloseable {

    private final StopRecord record;
    private final Queue<Collection> collections = new ConcurrentLinkedQueue<>();
    private final NotificationListener listener = (notification, _) -> collected(notification);
    private final Thread thread =
            Thread.ofPlatform().name("program watch").daemon().unstarted(this::run);
    private volatile boolean watching;
    private volatile boolean closed;

    private record Collection(long start, long end) {}

    /** Watches once it is started. */
    public ProgramWatch(Recorder recorder) {
        record = new StopRecord(recorder);
    }

    /** Any thread, once: watches from now on. */
    public void start() {
        thread.start();
    }

    /** Whether it has taken its first step: what is stopped from now on is noticed. */
    boolean watching() {
        return watching;
    }

    private void run() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (bean instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(listener, null, null);
            }
        }
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        StandStill steps = new StandStill(Runtime.getRuntime().availableProcessors());
        while (!closed) {
            long cpu = system.getProcessCpuTime();
            StandStill.Stop stop = steps.step(System.nanoTime(), System.currentTimeMillis(), cpu);
            if (stop != null) {
                record.stopped(stop);
            }
            for (Collection next = collections.poll(); next != null; next = collections.poll()) {
                record.collected(next.start, next.end);
            }
            watching = true;
            LockSupport.parkNanos(StandStill.PERIOD_NANOS);
        }
    }

    /** On a thread of the JVM. Its instants are milliseconds since the JVM started. */
    private void collected(Notification notification) {
        if (notification
                        .getType()
                        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
                && notification.getUserData() instanceof CompositeData data) {
            GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
            if (info.getGcAction().contains("cycle")) {
                return; // beside the threads, which do not stop for it
            }
            long started =
                    System.nanoTime()
                            - ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
            collections.add(
                    new Collection(
                            started + info.getGcInfo().getStartTime() * 1_000_000,
                            started + info.getGcInfo().getEndTime() * 1_000_000));
        }
    }

    @Override
    public void close() {
        closed = true;
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (bean instanceof NotificationEmitter emitter) {
                try {
                    emitter.removeNotificationListener(listener);
                } catch (ListenerNotFoundException e) {
                    // The thread ended before it began to listen.
                }
            }
        }
        LockSupport.unpark(thread);
    }
}
