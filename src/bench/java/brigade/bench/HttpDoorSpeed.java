package brigade.bench;

import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Counts;
import brigade.server.Model;
import brigade.trace.Recorder;

import java.util.List;

/**
 * The door with virtual threads at full pace and the recorder on, against a bare server with the
 * same executor and the same work.
 */
final class HttpDoorSpeed implements Experiment {

    /** Many short ones: what else the machine does changes from second to second. */
    private static final int TIMES = 60;

    private static final double SECONDS = 0.4;
    private static final double WARM_UP_SECONDS = 5;
    private static final int CONNECTIONS = 32;

    /** Small, so that the trace is full after the warm-up, as for most of a service. */
    private static final long BUDGET_BYTES = 16 << 20;

    @Override
    public List<Bar> run() throws Exception {
        Settings quiet =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withArrivals(false)
                        .withModel(Model.VIRTUAL_THREADS)
                        .withDoorCapacity(10 * CONNECTIONS);
        try (Recorder recorder = Recorder.start(BUDGET_BYTES, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.open(quiet, recorder, 1);
                HttpDoor door = new HttpDoor(restaurant, recorder, DoorLimits.standard());
                KeptConnections orders =
                        new KeptConnections(door.open(0).getPort(), CONNECTIONS, "/order");
                BareServer bare = new BareServer();
                KeptConnections requests =
                        new KeptConnections(bare.port(), CONNECTIONS, "/order")) {
            Medians.alternating(
                    2,
                    () -> requests.perSecond(WARM_UP_SECONDS),
                    () -> orders.perSecond(WARM_UP_SECONDS));
            Medians.Pair pair =
                    Medians.paired(
                            TIMES,
                            () -> requests.perSecond(SECONDS),
                            () -> orders.perSecond(SECONDS));
            Counts counts = restaurant.ledger().counts();
            return List.of(
                    Bar.atLeastTimes(
                            0.85,
                            "door with virtual threads by bare server",
                            pair.second(),
                            "requests/s",
                            pair.first()),
                    Bar.atMost(
                            0,
                            "requests that the ledger does not count as served",
                            (double) (counts.placed() - counts.served()),
                            "orders"));
        }
    }
}
