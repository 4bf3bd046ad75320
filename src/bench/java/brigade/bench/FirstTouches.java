package brigade.bench;

import brigade.measure.FirstTouch;
import brigade.measure.FirstTouch.Touched;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.util.ArrayList;
import java.util.List;

/** Opens all that there is to open for the first time: no opening stops the window. */
final class FirstTouches implements Experiment {

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            List<Touched> all = new FirstTouch(screen, _ -> {}).run();
            List<Bar> bars = new ArrayList<>();
            bars.add(
                    Bar.atMost(
                            50,
                            "longest gap, first touch",
                            FirstTouch.longestGapMillis(all),
                            "ms"));
            for (Touched each : all) {
                bars.add(
                        Bar.seen(
                                "  " + each.name(), each.ui().gapMillis().max(), "ms", Double.NaN));
            }
            return bars;
        }
    }
}
