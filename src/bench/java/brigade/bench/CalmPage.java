package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/**
 * What the window costs with the default restaurant and no sum: processor time and memory of the
 * whole process.
 */
final class CalmPage implements Experiment {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            screen.awaitClosed(WARM_UP);
            long cpuBefore = SYSTEM.getProcessCpuTime();
            UiThreadCost cost = UiThreadCost.over(screen, MEASURED);
            double share = (SYSTEM.getProcessCpuTime() - cpuBefore) / (double) MEASURED.toNanos();
            return List.of(
                    Bar.atMost(
                            60, "process, default restaurant, no sum", share * 100, "% of a core"),
                    Bar.atMost(
                            320,
                            "resident memory after 30 s",
                            OwnProcess.now().residentMegabytes(),
                            "MB"),
                    Bar.seen("frames of that page", cost.ui().fps(), "fps", 60));
        }
    }
}
