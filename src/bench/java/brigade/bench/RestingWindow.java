package brigade.bench;

import brigade.measure.AtRest;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;

/** Thirty seconds in which nobody touches the window: it never stops, and the pill says so. */
final class RestingWindow implements Experiment {

    private static final Duration MEASURED = Duration.ofSeconds(30);

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            AtRest.Seen seen = new AtRest(screen).run(MEASURED);
            return List.of(
                    Bar.atMost(50, "longest gap at rest", seen.ui().gapMillis().max(), "ms"),
                    Bar.atMost(0, "looks at which the pill was late", seen.late(), "looks"),
                    Bar.seen("p99 gap at rest", seen.ui().gapMillis().p99(), "ms", Double.NaN));
        }
    }
}
