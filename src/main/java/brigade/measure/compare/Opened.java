package brigade.measure.compare;

import brigade.priority.ThreadPriority;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.trace.Recorder;

import java.time.Duration;

/**
 * A restaurant that has served its first guest, and how long that took from its opening. Records no
 * trace: all figures come from the ledger.
 */
final class Opened implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(60);

    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(1);

    private static final Duration LOOK = Duration.ofMillis(100);

    private static final Duration AFTER_STOP = Duration.ofMillis(250);

    private final Recorder recorder = Recorder.off();
    private final Settings settings;
    private final Restaurant restaurant;
    private final double startUpMillis;

    /** Opens it; returns when the first guest has gone. */
    Opened(Settings settings, long seed) {
        this.settings = settings;
        long start = System.nanoTime();
        // In the window carriers may have stepped behind it before; so all staff does, everywhere.
        restaurant =
                Restaurant.hire(
                        settings.withArrivals(false),
                        recorder,
                        seed,
                        ThreadPriority::behindTheWindow);
        restaurant.openDoors();
        FirstGuest first = new FirstGuest();
        restaurant.ledger().watch(first);
        restaurant.crowd(1);
        boolean served = first.awaitServed(MOST);
        startUpMillis = served ? (System.nanoTime() - start) / 1e6 : Double.NaN;
    }

    Restaurant restaurant() {
        return restaurant;
    }

    /** NaN if the first guest was not served. */
    double startUpMillis() {
        return startUpMillis;
    }

    /**
     * The same, but guests do not wait long at the door: where more come than can be served, not
     * all of a full door has to be served before the measurement.
     */
    void warmUp(double perSecond) {
        restaurant.apply(settings.withCustomersPerSecond(perSecond).withPatience(SHORT_PATIENCE));
        restaurant.openDoors();
    }

    /** From now on guests come at this rate. */
    void letIn(double perSecond) {
        restaurant.apply(settings.withCustomersPerSecond(perSecond));
        restaurant.openDoors();
    }

    /** Counts who means to come from now on. */
    OrderStatistics tally() {
        return OrderStatistics.fromNow(restaurant.ledger());
    }

    /** Ends the stretch of the tally, and waits as {@link #empty} does. */
    void serveOut(OrderStatistics tally, Duration most, Stop stop) {
        tally.until(System.nanoTime());
        empty(most, stop);
    }

    /**
     * Nobody comes any more; waits until everybody has gone, at most so long, and a quarter of a
     * second once it is asked to stop.
     */
    void empty(Duration most, Stop stop) {
        restaurant.closeDoors();
        long deadline = System.nanoTime() + most.toNanos();
        while (!stop.isAsked() && System.nanoTime() < deadline) {
            if (restaurant.awaitServedOut(LOOK)) {
                return;
            }
        }
        if (stop.isAsked()) {
            restaurant.awaitServedOut(AFTER_STOP);
        }
    }

    @Override
    public void close() {
        restaurant.close();
        recorder.close();
    }
}
