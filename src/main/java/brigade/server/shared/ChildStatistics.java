package brigade.server.shared;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.server.Children;
import brigade.server.Order;
import brigade.trace.Counter;
import brigade.trace.Recorder;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the processes of all models take, as they have told themselves: a model that serves out and
 * the one after it write the same counters, so they share these figures. Any thread.
 */
public final class ChildStatistics {
    private static final int KEPT_STARTS = 1024;

    private final Counter start;
    private final Counter memory;
    private final Counter own;
    private final Counter cpu;

    /** Who is there, and the usage each has told last. */
    private final Map<Order, ProcessUsage> there = new ConcurrentHashMap<>();

    /** Guarded by this, as all below. */
    private final long[] starts = new long[KEPT_STARTS];

    private int started;
    private long cpuOfTheGone;

    ChildStatistics(Recorder recorder) {
        start = recorder.counter(RestaurantCounter.TRUCK_START);
        memory = recorder.counter(RestaurantCounter.TRUCK_MEMORY);
        own = recorder.counter(RestaurantCounter.TRUCK_OWN_MEMORY);
        cpu = recorder.counter(RestaurantCounter.TRUCK_CPU);
    }

    public void came(Order order) {
        there.put(order, new ProcessUsage(0, 0));
    }

    public synchronized void ready(long nanos) {
        starts[started++ % KEPT_STARTS] = nanos;
        start.set(nanos / 1000);
    }

    public synchronized void used(Order order, ProcessUsage usage) {
        there.put(order, usage);
        memory.set(bytes());
        own.set(usage.residentBytes());
        cpu.set(cpu() / 1000);
    }

    public synchronized void gone(Order order) {
        ProcessUsage last = there.remove(order);
        if (last != null) {
            cpuOfTheGone += last.cpuNanos();
            memory.set(bytes());
        }
    }

    public synchronized Children children() {
        int kept = Math.min(started, KEPT_STARTS);
        long[] sorted = Arrays.copyOf(starts, kept);
        Arrays.sort(sorted);
        return new Children(there.size(), cpu(), kept == 0 ? 0 : sorted[kept / 2]);
    }

    private long bytes() {
        return there.values().stream().mapToLong(ProcessUsage::residentBytes).sum();
    }

    private long cpu() {
        return cpuOfTheGone + there.values().stream().mapToLong(ProcessUsage::cpuNanos).sum();
    }
}
