package brigade.bench;

import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Model;
import brigade.trace.Recorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A thousand connections kept open at once, each with a request at the same time, in each model.
 */
final class HttpDoorConnections implements Experiment {

    private static final int CONNECTIONS = 1_000;

    @Override
    public List<Bar> run() throws Exception {
        List<Bar> bars = new ArrayList<>();
        for (Model model : Model.values()) {
            bars.add(
                    Bar.atLeast(
                            CONNECTIONS,
                            "kept connections all served, the least of "
                                    + rounds(model)
                                    + " rounds, "
                                    + word(model),
                            leastServed(model),
                            "connections"));
        }
        return bars;
    }

    /** A thousand processes, one after another on each core, take a minute or two. */
    private static int rounds(Model model) {
        return model == Model.PROCESS_PER_REQUEST ? 1 : 10;
    }

    private static int leastServed(Model model) throws Exception {
        Settings quiet =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withArrivals(false)
                        .withModel(model)
                        .withDoorCapacity(2 * CONNECTIONS);
        try (Recorder recorder = Recorder.start(16 << 20, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.open(quiet, recorder, 1);
                HttpDoor door = new HttpDoor(restaurant, recorder, DoorLimits.standard());
                KeptConnections connections =
                        new KeptConnections(door.open(0).getPort(), CONNECTIONS, "/order")) {
            int least = CONNECTIONS;
            for (int i = 0; i < rounds(model); i++) {
                least = Math.min(least, connections.round());
            }
            return least;
        }
    }

    private static String word(Model model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
