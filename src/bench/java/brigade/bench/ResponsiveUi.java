package brigade.bench;

import brigade.measure.Responsiveness;
import brigade.measure.Responsiveness.Phase;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;

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
            List<Phase> phases = new Responsiveness(screen, MEASURED, (phase, length) -> {}).run();
            Phase alone = phases.get(0);
            Phase allCores = phases.get(1);
            Phase frozen = phases.get(2);
            return List.of(
                    Bar.atMostTimes(
                            1.25,
                            "p99 frame gap, sum on all cores by alone",
                            allCores.ui().gapMillis().p99(),
                            "ms",
                            alone.ui().gapMillis().p99()),
                    Bar.atMostTimes(
                            2,
                            "p99 bell latency, sum on all cores by alone",
                            allCores.ui().bellMillis().p99(),
                            "ms",
                            alone.ui().bellMillis().p99()),
                    Bar.atLeastTimes(
                            0.9,
                            "longest frame gap, sum on the UI thread by the sum",
                            frozen.ui().gapMillis().max(),
                            "ms",
                            frozen.sumSeconds() * 1e3));
        }
    }
}
