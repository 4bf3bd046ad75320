package brigade.bench;

import brigade.measure.Replay;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.ui.BrigadeWindow;
import brigade.ui.floor.reading.FloorReader;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Any instant of a trace of ten million events, recorded from a restaurant at full speed: from the
 * moment at which it is asked for until the page has been drawn with it.
 */
final class AnyInstant implements Experiment {

    private static final long EVENTS = 10_000_000;
    private static final long BUDGET = 512L << 20;
    private static final int WARM_UP = 60;
    private static final int INSTANTS = 1_000;
    private static final Duration MOST = Duration.ofMinutes(2);

    private final Random random = new Random(1);
    private long seen;

    @Override
    public List<Bar> run() throws Exception {
        try (Recorder recorder = Recorder.start(BUDGET, RestaurantVocabulary.ALL)) {
            Trace trace = record(recorder);
            OpenedTrace opened =
                    new OpenedTrace(recorder, trace, List.of(), Losses.NONE, List.of());
            Settings closed = Settings.standard().withArrivals(false);
            ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
            try (Screen screen = BrigadeWindow.open(closed, options)) {
                screen.replay(new Replay("evening", opened, Duration.ZERO, Optional.empty()));
                double[] drawn = millis(trace, at -> screen.lookAt(at));
                double[] floor =
                        millis(
                                trace,
                                at ->
                                        seen +=
                                                new FloorReader(trace)
                                                        .at(trace.start() + at.toNanos())
                                                        .hashCode());
                return List.of(
                        Bar.atLeast(
                                EVENTS, "events in the trace", (double) trace.stats().events(), ""),
                        Bar.seen(
                                "floor computed at any instant, median",
                                median(floor),
                                "ms",
                                Double.NaN),
                        Bar.seen(
                                "page drawn at any instant, median",
                                median(drawn),
                                "ms",
                                Double.NaN),
                        Bar.atMost(50, "page drawn at any instant, 99 of 100", p99(drawn), "ms"));
            }
        }
    }

    private static Trace record(Recorder recorder) {
        Settings fullSpeed =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withCustomersPerSecond(Settings.AS_MANY_AS_FIT);
        Trace trace = recorder.trace();
        long deadline = System.nanoTime() + MOST.toNanos();
        try (Restaurant _ = Restaurant.open(fullSpeed, recorder, 1)) {
            while (trace.stats().events() < EVENTS && System.nanoTime() < deadline) {
                LockSupport.parkNanos(10_000_000);
            }
        }
        trace.advance();
        return trace;
    }

    private interface Look {
        void at(Duration instant);
    }

    private double[] millis(Trace trace, Look look) {
        long length = trace.end() - trace.start();
        double[] millis = new double[INSTANTS];
        for (int i = -WARM_UP; i < INSTANTS; i++) {
            Duration at = Duration.ofNanos((long) (random.nextDouble() * length));
            long begin = System.nanoTime();
            look.at(at);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double p99(double[] sorted) {
        return sorted[sorted.length * 99 / 100];
    }
}
