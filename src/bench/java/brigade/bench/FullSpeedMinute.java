package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.server.Counts;
import brigade.trace.Totals;
import brigade.trace.Trace;
import brigade.ui.BrigadeWindow;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** A minute at full speed: nothing is lost, unless it is counted, and memory does not grow. */
final class FullSpeedMinute implements Experiment {

    private static final Duration UNTIL_STEADY = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(40);

    @Override
    public List<Bar> run() throws Exception {
        Settings fullSpeed =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withCustomersPerSecond(Settings.AS_MANY_AS_FIT);
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(fullSpeed, options)) {
            screen.awaitClosed(UNTIL_STEADY);
            double steady = heapMegabytes();
            screen.awaitClosed(REST);
            double end = heapMegabytes();
            Restaurant restaurant = screen.live().restaurant();
            boolean balanced = restaurant.ledger().counts().balanced();
            restaurant.closeDoors();
            boolean servedOut = restaurant.awaitServedOut(Duration.ofSeconds(10));
            Counts counts = restaurant.ledger().counts();
            return List.of(
                    Bar.atMost(
                            0,
                            "orders that the ledger misses after 60 s",
                            balanced && servedOut && counts.balanced() ? 0 : missing(counts),
                            "orders"),
                    Bar.atMostTimes(
                            1.1, "heap after GC, second 60 by second 20", end, "MB", steady),
                    lost(screen.live().recorder().trace(), counts));
        }
    }

    private static double missing(Counts counts) {
        return Math.max(
                1,
                Math.abs(
                        counts.placed() - counts.served() - counts.failed() - counts.turnedAway()));
    }

    /** What the trace does not know of, although it says that it dropped nothing. */
    private static Bar lost(Trace trace, Counts counts) {
        trace.advance();
        Totals seen = trace.requests().totals(trace.end());
        long dropped = trace.stats().dropped();
        long unseen =
                Math.abs(counts.placed() - seen.arrived())
                        + Math.abs(counts.served() - seen.served());
        return Bar.atMost(
                0,
                "orders not in the trace and not counted as dropped (" + dropped + " events)",
                dropped > 0 ? 0.0 : (double) unseen,
                "orders");
    }

    private static double heapMegabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
