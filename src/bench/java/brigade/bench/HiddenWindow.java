package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;

/** A hidden window draws nothing, and draws again when it is shown. */
final class HiddenWindow implements Experiment {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            screen.awaitClosed(A_MOMENT);
            screen.show(false);
            screen.awaitClosed(Duration.ofMillis(500));
            UiThreadCost hidden = UiThreadCost.over(screen, A_MOMENT);
            screen.show(true);
            UiThreadCost shown = UiThreadCost.over(screen, A_MOMENT);
            return List.of(
                    Bar.atMost(0, "frames while hidden", (double) hidden.ui().frames(), "frames"),
                    Bar.atLeast(30, "frames when shown again", shown.ui().fps(), "fps"));
        }
    }
}
