package brigade.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
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
        inFlight = recorder.counter(RestaurantCounter.IN_FLIGHT);
        door = recorder.counter(RestaurantCounter.AT_DOOR);
        rail = recorder.counter(RestaurantCounter.ON_RAIL);
        pass = recorder.counter(RestaurantCounter.ON_PASS);
        bills = recorder.counter(RestaurantCounter.BILLS);
        heap = recorder.counter(RestaurantCounter.HEAP);
    }

    void take(QueueLengths now, long orders) {
        inFlight.set(orders);
        door.set(now.admission());
        rail.set(now.rail());
        pass.set(now.pass());
        bills.set(now.bills());
        heap.set(runtime.totalMemory() - runtime.freeMemory());
    }
}
