package brigade.restaurant;

import brigade.server.QueueLengths;
import brigade.trace.Counter;
import brigade.trace.Recorder;

/**
 * The sampled counters: how many orders there are, how long the queues are, and how full the heap
 * is. One thread at a time.
 */
final class Samples {
    private final Runtime runtime = Runtime.getRuntime();
    private final Counter inFlight;
    private final Counter door;
    private final Counter rail;
    private final Counter pass;
    private final Counter bills;
    private final Counter heap;

    Samples(Recorder recorder) {
        inFlight = recorder.counter("in flight", "orders");
        door = recorder.counter("door", "orders");
        rail = recorder.counter("rail", "orders");
        pass = recorder.counter("pass", "orders");
        bills = recorder.counter("bills", "orders");
        heap = recorder.counter("heap", "bytes");
    }

    void take(QueueLengths now, long orders) {
        inFlight.set(orders);
        door.set(now.door());
        rail.set(now.rail());
        pass.set(now.pass());
        bills.set(now.bills());
        heap.set(runtime.totalMemory() - runtime.freeMemory());
    }
}
