package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.UiWatch;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.ui.BrigadeWindow;

import java.time.Duration;
import java.util.List;

/**
 * A long lunch rush at full pace: memory, threads and open files stay what they were early on, and
 * no collection stops the window. Ten minutes, or as many seconds as the system property {@code
 * soak.seconds} says.
 */
final class Soak implements Experiment {

    private static final Duration OPENED = Duration.ofSeconds(5);
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("soak.seconds", 600));

    /** Minute 3 of 10. */
    private static final Duration EARLY = LENGTH.multipliedBy(3).dividedBy(10);

    private static final double PER_SECOND = 2_000;

    @Override
    public boolean byNameOnly() {
        return true;
    }

    @Override
    public Duration most() {
        return LENGTH.plus(Experiment.super.most());
    }

    @Override
    public List<Bar> run() throws Exception {
        Settings rush =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withMix(Mix.LUNCH_RUSH)
                        .withCustomersPerSecond(PER_SECOND);
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(rush, options)) {
            screen.awaitClosed(OPENED);
            UiWatch.Interval interval = screen.live().uiWatch().interval();
            screen.awaitClosed(EARLY.minus(OPENED));
            OwnProcess early = OwnProcess.now();
            screen.awaitClosed(LENGTH.minus(EARLY));
            OwnProcess end = OwnProcess.now();
            double longest = interval.figures().gapMillis().max();
            return List.of(
                    Bar.atMostTimes(
                            1.1,
                            "resident memory, end by 3/10 of a rush",
                            end.residentMegabytes(),
                            "MB",
                            early.residentMegabytes()),
                    Bar.atMost(
                            400,
                            "resident memory at the end of a rush",
                            end.residentMegabytes(),
                            "MB"),
                    Bar.atMost(100, "longest frame gap in a rush", longest, "ms"),
                    Bar.atMost(
                            0,
                            "open files more than at 3/10",
                            (double) (end.openFiles() - early.openFiles()),
                            "files"),
                    Bar.atMost(
                            0,
                            "threads more than at 3/10",
                            end.threads() - early.threads(),
                            "threads"));
        }
    }
}
