package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.server.Model;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;

/** The floor with 10,000 customers present, each of them a virtual thread, drawn by software. */
final class VirtualFloor implements Experiment {

    private static final int CROWD = 10_000;

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    @Override
    public List<Bar> run() throws Exception {
        Settings large =
                Settings.standard()
                        .withModel(Model.VIRTUAL_THREADS)
                        .withCrowd(2 * CROWD)
                        .withDoorCapacity(2 * CROWD)
                        .withArrivals(false)
                        .withPatience(Duration.ofDays(1));
        ScreenOptions options =
                ScreenOptions.standard(true).withSumRunning(false).withPictureEachPulse();
        try (Screen screen = BrigadeWindow.open(large, options)) {
            OpenDoors.crowd(screen, CROWD);
            screen.awaitClosed(WARM_UP);
            UiThreadCost cost = UiThreadCost.over(screen, MEASURED);
            long present = screen.live().restaurant().ledger().counts().inFlight();
            return List.of(
                    Bar.atLeast(50, "floor with 10,000 virtual guests", cost.ui().fps(), "fps"),
                    Bar.atMost(
                            6,
                            "UI thread a frame, 10,000 virtual guests",
                            cost.millisPerFrame(),
                            "ms"),
                    Bar.atLeast(
                            0.99 * CROWD,
                            "virtual guests present meanwhile",
                            (double) present,
                            ""));
        }
    }
}
