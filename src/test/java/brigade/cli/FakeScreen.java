package brigade.cli;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.LiveRestaurant;
import brigade.measure.Replay;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.Touchable;
import brigade.measure.lesson.RestaurantLessonHost;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.file.Bookmark;
import brigade.work.SumRequest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A real live behind a window that is none: one thread plays the UI thread, and a second lasts 20
 * ms.
 */
final class FakeScreen implements Screen {

    static final String PICTURE = "picture";

    private static final long FRAME_MILLIS = 2;
    private static final long SHORTER = 50;

    final Settings settings;
    final ScreenOptions options;
    final List<Path> traces = new ArrayList<>();
    final List<Replay> replayed = new ArrayList<>();
    final List<Duration> lookedAt = new ArrayList<>();
    private final ScheduledExecutorService ui = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch closed;
    private final LiveRestaurant live;
    private final Future<?> frames;
    private boolean skips;

    FakeScreen(Settings settings, ScreenOptions options, boolean closedByPerson) {
        this.settings = settings;
        this.options = options;
        this.closed = new CountDownLatch(closedByPerson ? 0 : 1);
        Recorder recorder = Recorder.start(64 << 20, RestaurantVocabulary.ALL);
        live = LiveRestaurant.of(recorder, Restaurant.open(settings, recorder, 1), ui);
        live.uiWatch().startBell();
        frames = ui.scheduleAtFixedRate(this::frame, 0, FRAME_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void frame() {
        live.uiWatch().pulse(System.nanoTime());
        live.uiWatch().pulseDone();
    }

    /** The person skips all steps, and then closes the window. */
    void endLessons() {
        skips = true;
    }

    @Override
    public LessonRun play(Lesson lesson) {
        LessonRun run =
                new LessonRun(
                        lesson,
                        new RestaurantLessonHost(
                                live,
                                () -> live.backRoom().start(new SumRequest(1_000_000, 1), 1, false),
                                this::sumOnUiThreadSoon));
        return ask(() -> {
            run.next();
            if (skips) {
                lesson.steps().forEach(_ -> run.next());
                var _ = ui.schedule(closed::countDown, 200, TimeUnit.MILLISECONDS);
            }
            return run;
        });
    }

    private void sumOnUiThreadSoon() {
        ui.execute(() ->
                live.backRoom()
                        .runHere(
                                new SumRequest(10_000_000, 1), live.uiWatch().lane(), () -> false));
    }

    @Override
    public LiveRestaurant live() {
        return live;
    }

    @Override
    public Executor uiThread() {
        return ui;
    }

    @Override
    public void snapshot(OutputStream png) throws IOException {
        png.write(PICTURE.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void open(Path trace) {
        traces.add(trace);
    }

    @Override
    public void replay(Replay replay) {
        replayed.add(replay);
    }

    @Override
    public void lookAt(Duration at) {
        lookedAt.add(at);
    }

    @Override
    public List<Bookmark> bookmarks() {
        return List.of(new Bookmark(live.recorder().trace().end(), "a note"));
    }

    @Override
    public void show(boolean visible) {}

    @Override
    public List<Touchable> touchables() {
        return List.of(new FakeTouchable("card"), new FakeTouchable("menu"));
    }

    private record FakeTouchable(String name) implements Touchable {
        @Override
        public void open() {}

        @Override
        public void close() {}
    }

    @Override
    public boolean awaitClosed(Duration most) {
        try {
            return closed.await(most.toNanos() / SHORTER, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        frames.cancel(false);
        live.close();
        ui.shutdownNow();
    }
}
