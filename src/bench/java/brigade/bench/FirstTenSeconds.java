package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.FirstSeconds;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.SumService;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.BrigadeWindow;
import brigade.work.SumRequest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person sees first: from the first frame on, as the window opens with its defaults; and
 * with other guests, without the window.
 */
final class FirstTenSeconds implements Experiment {

    private static final Duration LENGTH = Duration.ofSeconds(12);
    private static final int OTHER_SEEDS = 4;
    private static final long TRACE_BYTES = 16 << 20;

    @Override
    public List<Bar> run() throws Exception {
        List<Bar> bars = new ArrayList<>(bars("in the window", inTheWindow()));
        for (int seed = 2; seed < 2 + OTHER_SEEDS; seed++) {
            bars.addAll(bars("guests of seed " + seed, withSeed(seed)));
        }
        return bars;
    }

    private static FirstSeconds inTheWindow() throws Exception {
        try (Screen screen =
                BrigadeWindow.open(Settings.standard(), ScreenOptions.standard(true))) {
            while (screen.live().restaurant().ledger().counts().placed() == 0) {
                screen.awaitClosed(Duration.ofMillis(100));
            }
            screen.awaitClosed(LENGTH);
            return FirstSeconds.of(advanced(screen.live().recorder()));
        }
    }

    private static FirstSeconds withSeed(long seed) throws Exception {
        Settings settings = Settings.standard();
        try (Recorder recorder = Recorder.start(TRACE_BYTES, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.hire(settings, recorder, seed, () -> {});
                SumService backRoom = new SumService(recorder, _ -> {})) {
            restaurant.openDoors();
            restaurant.crowd(settings.guestsAtOpening());
            backRoom.start(SumRequest.classic(), 1, true);
            Thread.sleep(LENGTH);
            return FirstSeconds.of(advanced(recorder));
        }
    }

    private static Trace advanced(Recorder recorder) {
        recorder.trace().advance();
        return recorder.trace();
    }

    private static List<Bar> bars(String where, FirstSeconds first) {
        return List.of(
                Bar.atMost(3, "each cook and server has worked, " + where, first.eachAtWork(), "s"),
                Bar.seen("all of them at one instant", first.allAtWork(), "s", Double.NaN),
                Bar.atMost(6, "somebody is blocked on a pan, " + where, first.blocked(), "s"),
                Bar.atMost(10, "somebody has paid, " + where, first.paid(), "s"));
    }
}
