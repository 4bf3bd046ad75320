package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;
import brigade.work.SumRequest;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/**
 * A hidden window draws nothing, and draws again when it is shown. Hidden while time is held, the
 * restaurant rests as well, and so does the processor.
 */
final class HiddenWindow implements Experiment {

    /** As before the other pages are measured: by then most is compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final Duration SERVED_OUT = Duration.ofMinutes(2);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            screen.awaitClosed(WARM_UP);
            UiThreadCost before = UiThreadCost.over(screen, A_MOMENT);
            screen.show(false);
            screen.awaitClosed(Duration.ofMillis(500));
            UiThreadCost hidden = UiThreadCost.over(screen, A_MOMENT);
            screen.show(true);
            UiThreadCost shown = UiThreadCost.over(screen, A_MOMENT);
            double share = idleShare(screen);
            return List.of(
                    Bar.atMost(2, "process, hidden while time is held", share * 100, "% of a core"),
                    Bar.atMost(0, "frames while hidden", (double) hidden.ui().frames(), "frames"),
                    Bar.atLeast(30, "frames when shown again", shown.ui().fps(), "fps"),
                    Bar.atLeast(
                            0.8,
                            "frames when shown again, by those before",
                            shown.ui().fps() / before.ui().fps(),
                            "×"));
        }
    }

    /** Of one core, once the guests inside have been served. */
    private static double idleShare(Screen screen) throws IOException {
        screen.live().backRoom().start(new SumRequest(10_000_000, 1_000), 1, true);
        screen.lookAt(A_MOMENT);
        screen.show(false);
        if (!screen.live().restaurant().awaitServedOut(SERVED_OUT)) {
            throw new IOException("the guests were not served in " + SERVED_OUT.toSeconds() + " s");
        }
        screen.awaitClosed(A_MOMENT);
        long before = SYSTEM.getProcessCpuTime();
        screen.awaitClosed(A_WHILE);
        return (SYSTEM.getProcessCpuTime() - before) / (double) A_WHILE.toNanos();
    }
}
