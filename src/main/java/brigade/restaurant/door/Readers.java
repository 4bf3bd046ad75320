package brigade.restaurant.door;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs what reads a request, on the threads of the model that serves now, with an {@link Arrival}.
 */
final class Readers implements Executor {
    private final ScopedValue<Arrival> arrival = ScopedValue.newInstance();
    private final Supplier<Executor> threads;
    private final DoorLimits limits;
    private final TimeLimits timeLimits;

    Readers(Supplier<Executor> threads, DoorLimits limits, TimeLimits timeLimits) {
        this.threads = threads;
        this.limits = limits;
        this.timeLimits = timeLimits;
    }

    /** Called by the JDK's server when a connection has something to read. */
    @Override
    public void execute(Runnable reading) {
        long instant = System.nanoTime();
        threads.get().execute(() -> read(reading, instant));
    }

    private void read(Runnable reading, long instant) {
        try (TimeLimits.Limit limit = timeLimits.begin(limits.times().request())) {
            ScopedValue.where(arrival, new Arrival(instant, limit)).run(reading);
        }
    }

    /** The request that the calling thread reads. */
    Arrival arrival() {
        return arrival.get();
    }
}
