package brigade.bench;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.source.RecordedFile;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.timeline.FrameCosts;

import javafx.application.Platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/**
 * What a frame of the timeline costs the UI thread while a person zooms, pans and scrolls, for ten
 * thousand to ten million spans: it must not grow with them.
 */
final class TimelineFrames implements Experiment {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int WARM_UP = 360;
    private static final int FRAMES = 480;
    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST_LANES = 10_000;
    private static final int SPANS_A_LANE = 100;

    /** So few that all are seen: then each row has hundreds of thousands of spans behind it. */
    private static final int FEW_LANES = 25;

    /** Room for ten million, with what lanes take themselves. */
    private static final long BUDGET = 1L << 30;

    private static final List<Activity> ACTIVITIES =
            List.of(Activity.RUNNING, Activity.WAITING, Activity.BLOCKED, Activity.IO);
    private static final List<String> ROLES = List.of("cook", "server", "cashier", "clerk");

    private final Random random = new Random(5);

    @Override
    public List<Bar> run() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        List<Bar> bars = new ArrayList<>();
        for (int spans : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
            measure(bars, spans, Math.min(MOST_LANES, spans / SPANS_A_LANE));
        }
        measure(bars, 10_000_000, FEW_LANES);
        return bars;
    }

    private void measure(List<Bar> bars, int spans, int lanes) throws Exception {
        double[] costs = costs(spans, lanes);
        Arrays.sort(costs);
        String name = String.format(Locale.ROOT, "frame, %,d spans in %,d lanes", spans, lanes);
        bars.add(Bar.atMost(4, name + ", median", costs[FRAMES / 2], "ms"));
        bars.add(Bar.atMost(8, name + ", longest", costs[FRAMES - 1], "ms"));
    }

    private double[] costs(int spans, int lanes) throws Exception {
        try (Recorder recorder = Recorder.ofPast(BUDGET, RestaurantVocabulary.ALL)) {
            record(recorder, spans, lanes);
            OpenedTrace opened =
                    new OpenedTrace(recorder, recorder.trace(), List.of(), Losses.NONE, List.of());
            TraceSession session =
                    TraceSession.of(
                            new RecordedFile("many spans", opened), new Texts(Locale.ENGLISH));
            return new FrameCosts(session, WIDTH, HEIGHT).over(WARM_UP, FRAMES);
        }
    }

    /** A minute of lanes that are each busy all the time. */
    private void record(Recorder recorder, int spans, int lanes) {
        int[] labels = {recorder.label("chop"), recorder.label("sauté"), recorder.label("walk")};
        int each = spans / lanes;
        for (int i = 0; i < lanes; i++) {
            String role = ROLES.get(i % ROLES.size());
            Lane lane = recorder.laneAt(0, role + "-" + (i + 1), role, LaneKind.PLATFORM);
            long t = 0;
            for (int span = 0; span < each; span++) {
                lane.beginAt(
                        t,
                        ACTIVITIES.get(random.nextInt(ACTIVITIES.size())),
                        labels[random.nextInt(labels.length)],
                        1 + random.nextInt(spans),
                        0);
                t += random.nextLong(1, 2 * MINUTE / each);
            }
            recorder.trace().advance();
        }
        recorder.lastsUntil(MINUTE);
        recorder.trace().advance();
    }
}
