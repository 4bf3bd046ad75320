package brigade.bench;

import brigade.measure.LoadEffect;
import brigade.measure.Phase;
import brigade.measure.Responsiveness;
import brigade.measure.Responsiveness.Results;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The UI thread beside a heavy sum on all cores, against the restaurant alone; and with the sum on
 * it.
 */
final class ResponsiveUi implements Experiment {

    private static final Duration MEASURED = Duration.ofSeconds(20);

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            Results results = new Responsiveness(screen, MEASURED, (phase, length) -> {}).run();
            if (results.machineTooBusy()) {
                System.out.printf(
                        Locale.ROOT,
                        "  the machine was too busy to tell: others took %.1f cores%n",
                        results.coresOfOthers());
            }
            LoadEffect allCores = results.comparisons().getFirst();
            Phase frozen = results.phases().getLast();
            return List.of(
                    Bar.atMost(
                            1.15,
                            "p99 frame gap, sum on all cores by alone",
                            allCores.gapP99Ratio().estimate(),
                            "x"),
                    Bar.atMost(
                            1.5,
                            "p99 bell latency, sum on all cores by alone",
                            allCores.bellP99Ratio().estimate(),
                            "x"),
                    Bar.atMost(
                            1,
                            "frames later than 25 ms, sum on all cores less alone",
                            allCores.lateMillisPerSecondMore().estimate(),
                            "ms/s"),
                    Bar.atLeastTimes(
                            0.9,
                            "longest frame gap, sum on the UI thread by the sum",
                            frozen.ui().gapMillis().max(),
                            "ms",
                            frozen.sumSeconds() * 1e3));
        }
    }
}
