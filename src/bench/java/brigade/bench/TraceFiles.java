package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.UiFigures;
import brigade.measure.UiWatch;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.file.Bookmark;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;
import brigade.ui.BrigadeWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How long a trace of a million events takes to be saved and to be opened, the first time; and how
 * responsive a window stays meanwhile.
 */
final class TraceFiles implements Experiment {

    private static final int EVENTS = 1_000_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int AGAIN = 4;
    private static final int LANES = 12;
    private static final int EVENTS_PER_ORDER = 12;
    private static final long BUDGET_BYTES = 256 << 20;
    private static final String[] LABELS = {"chop", "rail", "pan", "sauté", "oven", "walk"};

    private final Random random = new Random(7);

    @Override
    public List<Bar> run() throws Exception {
        Recorder evening = evening();
        Path file = Files.createTempFile("brigade-bench-", TraceFile.SUFFIX);
        try {
            long start = System.nanoTime();
            TraceFile.save(
                    evening.trace(),
                    Range.ALL,
                    List.of(new Bookmark(0, "it begins")),
                    file,
                    Progress.UNSEEN);
            long saved = System.nanoTime();
            OpenedTrace opened =
                    TraceFile.open(
                            file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
            long done = System.nanoTime();
            UiFigures meanwhile = meanwhile(evening, file);
            long lost = evening.trace().stats().events() - opened.trace().stats().events();
            return List.of(
                    Bar.atMost(3, "saving 1,000,000 events", (saved - start) / 1e9, "s"),
                    Bar.atMost(4, "opening 1,000,000 events", (done - saved) / 1e9, "s"),
                    Bar.atMost(0, "events lost by saving and opening", (double) lost, "events"),
                    Bar.seen(
                            "bell to the UI thread while a trace is saved and opened, 99 of 100",
                            meanwhile.bellMillis().p99(),
                            "ms",
                            Double.NaN),
                    Bar.seen(
                            "frames while a trace is saved and opened",
                            meanwhile.fps(),
                            "fps",
                            Double.NaN),
                    Bar.seen(
                            "size of a file of 1,000,000 events",
                            Files.size(file) / 1e6,
                            "MB",
                            Double.NaN));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** How responsive the window was while another thread saved and opened, again and again. */
    private static UiFigures meanwhile(Recorder evening, Path file) throws Exception {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = BrigadeWindow.open(Settings.standard(), options)) {
            screen.awaitClosed(WARM_UP);
            UiWatch.Interval interval = screen.live().uiWatch().interval();
            for (int i = 0; i < AGAIN; i++) {
                TraceFile.save(evening.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
                TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
            }
            return interval.figures();
        }
    }

    private Recorder evening() {
        Recorder recorder = Recorder.ofPast(BUDGET_BYTES, RestaurantVocabulary.ALL);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(recorder.laneAt(0, "cook-" + i, "cook", LaneKind.PLATFORM));
        }
        Counter rail = recorder.counter("rail", "orders");
        long t = 0;
        for (int i = LANES; i < EVENTS; i++) {
            t += random.nextInt(20_000);
            if (random.nextInt(8) == 0) {
                rail.setAt(t, random.nextInt(12));
            } else {
                int label = recorder.label(LABELS[random.nextInt(LABELS.length)]);
                event(lanes.get(random.nextInt(LANES)), t, label, 1 + i / EVENTS_PER_ORDER);
            }
        }
        recorder.trace().advance();
        return recorder;
    }

    private void event(Lane lane, long t, int label, int order) {
        switch (random.nextInt(7)) {
            case 0 -> lane.endAt(t);
            case 1 -> lane.beginAt(t, Activity.WAITING, label, 0, random.nextInt(1 << 20));
            case 2 -> lane.beginAt(t, Activity.BLOCKED, label, order, random.nextInt(1 << 24));
            case 3 -> lane.markAt(t, CommonMark.PROGRESS, 0, order, random.nextInt(1000));
            default -> lane.beginAt(t, Activity.RUNNING, label, order, random.nextInt(9));
        }
    }
}
