package brigade.bench;

import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Orders a second at full speed with the recorder on, against the same with it off. */
final class RecorderThroughput implements Experiment {

    private static final int TIMES = 9;
    private static final long WARM_UP_MILLIS = 1_500;
    private static final long MEASURED_MILLIS = 1_500;

    /**
     * Small, so that the trace is full after the warm-up and chunks are used again, as for most of
     * a service.
     */
    private static final long BUDGET_BYTES = 8 << 20;

    @Override
    public List<Bar> run() throws Exception {
        Medians.alternating(2, () -> ordersPerSecond(Recorder::off), RecorderThroughput::recorded);
        Medians.Pair off =
                Medians.alternating(
                        TIMES, () -> ordersPerSecond(Recorder::off), RecorderThroughput::recorded);
        return List.of(
                Bar.atLeastTimes(
                        0.95,
                        "restaurant at full speed, recorder on by off",
                        off.second(),
                        "orders/s",
                        off.first()));
    }

    private static double recorded() throws InterruptedException {
        return ordersPerSecond(() -> Recorder.start(BUDGET_BYTES, RestaurantVocabulary.ALL));
    }

    private static double ordersPerSecond(Supplier<Recorder> recorders)
            throws InterruptedException {
        Settings fullSpeed =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withCustomersPerSecond(Settings.AS_MANY_AS_FIT);
        try (Recorder recorder = recorders.get();
                Restaurant restaurant = Restaurant.open(fullSpeed, recorder, 1)) {
            TimeUnit.MILLISECONDS.sleep(WARM_UP_MILLIS);
            long servedBefore = restaurant.ledger().counts().served();
            long start = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(MEASURED_MILLIS);
            long served = restaurant.ledger().counts().served() - servedBefore;
            return served / ((System.nanoTime() - start) / 1e9);
        }
    }
}
