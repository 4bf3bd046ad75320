package brigade.bench;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Counts;
import brigade.server.Model;
import brigade.trace.Recorder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Ten thousand guests at one instant where each order has a thread of its own. Virtual threads must
 * hold all of them. Platform threads may break, if service goes on; where the system gives that
 * many they do not, and the bars say so.
 */
final class TenThousandAtOnce implements Experiment {

    private static final int CROWD = 10_000;

    /** The smallest orders: on two cores ten thousand of them take about a minute. */
    private static final Mix ONLY_ACTIONS = new Mix(0, 0, 0, 1, 0);

    private static final long TRACE_BYTES = 64L << 20;
    private static final Duration SERVING = Duration.ofSeconds(200);
    private static final long LOOK_NANOS = 20_000_000;

    private final Model model;

    /**
     * @param model that has a thread for each order
     */
    TenThousandAtOnce(Model model) {
        this.model = model;
    }

    @Override
    public List<Bar> run() throws Exception {
        Outcome outcome = crowd();
        List<Bar> bars = new ArrayList<>();
        if (model == Model.VIRTUAL_THREADS) {
            bars.add(
                    Bar.atLeast(
                            CROWD,
                            "orders in flight at once on virtual threads",
                            outcome.most,
                            "orders"));
            bars.add(
                    Bar.atMost(
                            0,
                            "of them failed, turned away or not served",
                            (double) (outcome.counts.placed() - outcome.counts.served()),
                            "orders"));
        } else {
            double failed = outcome.counts.failed();
            bars.add(
                    Bar.seen(
                            "orders in flight at once on platform threads",
                            outcome.most,
                            "orders",
                            CROWD));
            bars.add(
                    Bar.seen(
                            failed == 0
                                    ? "it did not break here: orders that got no thread"
                                    : "it broke: orders that got no thread",
                            failed,
                            "orders",
                            Double.NaN));
            bars.add(
                    Bar.atMost(
                            0,
                            "the others not served",
                            outcome.counts.placed() - failed - outcome.counts.served(),
                            "orders"));
        }
        bars.add(
                Bar.atMost(
                        0,
                        "service went on afterwards: orders of a second crowd not served",
                        outcome.notServedLater,
                        "orders"));
        bars.add(
                Bar.atMost(
                        0,
                        "ledgers that do not balance",
                        outcome.counts.balanced() ? 0 : 1,
                        "ledgers"));
        return bars;
    }

    private record Outcome(double most, Counts counts, double notServedLater) {}

    private Outcome crowd() throws InterruptedException {
        Settings settings =
                Settings.standard()
                        .withModel(model)
                        .withMix(ONLY_ACTIONS)
                        .withPace(Pace.BRISK)
                        .withCrowd(CROWD)
                        .withDoorCapacity(CROWD)
                        .withPatience(SERVING)
                        .withArrivals(false);
        try (Recorder recorder = Recorder.start(TRACE_BYTES, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.open(settings, recorder, 1)) {
            restaurant.crowd(CROWD);
            long most = watch(restaurant);
            Counts counts = restaurant.ledger().counts();
            restaurant.crowd(10);
            watch(restaurant);
            long later = restaurant.ledger().counts().served() - counts.served();
            return new Outcome(most, counts, 10 - later);
        }
    }

    /** The most orders in flight until all have ended. */
    private static long watch(Restaurant restaurant) throws InterruptedException {
        long before = restaurant.ledger().counts().placed();
        long end = System.nanoTime() + SERVING.toNanos();
        long most = 0;
        Counts counts = restaurant.ledger().counts();
        while (System.nanoTime() < end && (counts.placed() == before || counts.inFlight() > 0)) {
            Thread.sleep(Duration.ofNanos(LOOK_NANOS));
            counts = restaurant.ledger().counts();
            most = Math.max(most, counts.inFlight());
        }
        return most;
    }
}
