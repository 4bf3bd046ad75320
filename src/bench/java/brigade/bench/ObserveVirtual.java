package brigade.bench;

import brigade.measure.ScreenOptions;
import brigade.observe.live.LiveJvm;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;
import brigade.ui.observe.staff.PoolsReader;
import brigade.ui.observe.staff.StaffMoment;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A JVM with ten thousand virtual threads: from the wish to see it until all stand on the page, and
 * the frames meanwhile against those before.
 */
final class ObserveVirtual implements Experiment {

    private static final int THREADS = 10_000;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final long MOST = 30_000_000_000L;

    @Override
    public List<Bar> run() throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (ObservedProgram program =
                        ObservedProgram.start(ObservedProgram.ownJdk(), "virtual", THREADS);
                BrigadeWindow window =
                        BrigadeWindow.open(Settings.standard().withArrivals(false), options)) {
            window.awaitClosed(WARM_UP);
            UiThreadCost rest = UiThreadCost.over(window, MEASURED);
            long begun = System.nanoTime();
            LiveJvm jvm = LiveJvm.attach(program.pid(), LiveJvm.USUAL_THRESHOLD);
            double attached = (System.nanoTime() - begun) / 1e9;
            window.show(jvm);
            double read = untilRead(jvm, begun);
            window.ask(() -> true);
            double drawn = (System.nanoTime() - begun) / 1e9;
            window.awaitClosed(WARM_UP); // the code is compiled, as that at rest was
            UiThreadCost busy = UiThreadCost.over(window, MEASURED);
            return List.of(
                    Bar.seen("  10,000 virtual threads, attach to dump", attached, "s", Double.NaN),
                    Bar.seen("  and to the staff of all", read, "s", Double.NaN),
                    Bar.atMost(2, "10,000 virtual threads, attach to drawn", drawn, "s"),
                    Bar.atMostTimes(
                            1.25,
                            "p99 frame gap, 10,000 virtual threads by none",
                            busy.ui().gapMillis().p99(),
                            "ms",
                            rest.ui().gapMillis().p99()));
        }
    }

    private static double untilRead(LiveJvm jvm, long begun) {
        PoolsReader reader = new PoolsReader(jvm.trace());
        StaffMoment moment = StaffMoment.NOBODY;
        while (moment.threads() < THREADS && System.nanoTime() - begun < MOST) {
            LockSupport.parkNanos(10_000_000);
            moment = reader.at(jvm.trace().start(), 0);
        }
        return moment.threads() < THREADS ? Double.NaN : (System.nanoTime() - begun) / 1e9;
    }
}
