package brigade.ui;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.LiveRestaurant;
import brigade.measure.ProgramWatch;
import brigade.measure.Replay;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.Touchable;
import brigade.priority.ThreadPriority;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.file.Bookmark;
import brigade.trace.source.TraceSource;
import brigade.ui.file.PngFile;
import brigade.ui.home.AppFolders;
import brigade.ui.home.Habits;
import brigade.ui.home.LogFile;
import brigade.ui.home.QuietEnd;
import brigade.ui.home.Uncaught;
import brigade.ui.page.Texts;
import brigade.ui.restaurant.LiveControls;
import brigade.ui.theme.Fonts;

import javafx.application.Platform;
import javafx.scene.image.Image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The window, and the restaurant behind it. All methods are for other threads than the UI thread.
 */
public final class BrigadeWindow implements Screen {

    /**
     * The trace may take this much memory; at teaching pace that is hours, at full speed half a
     * minute.
     */
    private static final long TRACE_BYTES = 64L << 20;

    private static final long SEED = 1;

    private static final Duration MOST_TO_END = Duration.ofSeconds(10);

    private final LiveRestaurant live;
    private final Habits habits;
    private final ProgramWatch watch;
    private final CountDownLatch closed;
    private final WindowStage stage;
    private final Thread end = new Thread(this::end, "window end");

    private BrigadeWindow(
            LiveRestaurant live,
            ProgramWatch watch,
            Habits habits,
            CountDownLatch closed,
            WindowStage stage) {
        this.live = live;
        this.watch = watch;
        this.habits = habits;
        this.closed = closed;
        this.stage = stage;
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Starts the toolkit, opens the restaurant and its window; once in a process.
     *
     * @throws IOException if there is no display to open a window on
     */
    public static BrigadeWindow open(Settings settings, ScreenOptions options) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler(QuietEnd.printing());
        Toolkit toolkit = Toolkit.starting(options.headless());
        // What is drawn in memory is not a person's window: nothing of it is remembered.
        Habits habits =
                options.headless()
                        ? Habits.unkept()
                        : Habits.in(AppFolders.ofProcess().preferences());
        Settings wanted = options.lastPace() ? atLastPace(settings, habits) : settings;
        Recorder recorder = Recorder.start(TRACE_BYTES, RestaurantVocabulary.ALL);
        LiveRestaurant live =
                LiveRestaurant.of(
                        recorder,
                        Restaurant.hire(wanted, recorder, SEED, ThreadPriority::behindTheWindow),
                        Platform::runLater);
        Texts texts = new Texts(Locale.getDefault());
        CountDownLatch closed = new CountDownLatch(1);
        try {
            toolkit.await();
        } catch (IOException e) {
            live.close();
            throw e;
        }
        CompletableFuture<EmptyStage> empty = later(() -> new EmptyStage(options, habits));
        Fonts.load(); // meanwhile
        EmptyStage made = empty.join();
        WindowStage stage = on(() -> opened(made, live, options, habits, texts, closed::countDown));
        if (!options.headless()) {
            LogFile log = new LogFile(AppFolders.ofProcess().log());
            Thread.setDefaultUncaughtExceptionHandler(
                    new QuietEnd(new Uncaught(log, Platform::runLater, stage.errors())));
            // After the first frames: reading how to log takes as long as some of them.
            Platform.runLater(
                    () -> stage.whenSeen(() -> Thread.ofPlatform().daemon().start(log::open)));
        }
        ProgramWatch watch = new ProgramWatch(live.recorder());
        Platform.runLater(() ->
                stage.whenSeen(() -> {
                    watch.start();
                    Thread.ofPlatform()
                            .name("window first")
                            .daemon()
                            .start(ThreadPriority::windowFirst);
                }));
        return new BrigadeWindow(live, watch, habits, closed, stage);
    }

    private static WindowStage opened(
            EmptyStage empty,
            LiveRestaurant live,
            ScreenOptions options,
            Habits habits,
            Texts texts,
            Runnable onClosed) {
        LiveControls controls = LiveControls.of(live);
        return new WindowStage(
                empty, options, habits, controls, Plugins.shipped(controls), texts, onClosed);
    }

    private static Settings atLastPace(Settings settings, Habits habits) {
        return habits.now().pace().map(settings::withPace).orElse(settings);
    }

    @Override
    public LiveRestaurant live() {
        return live;
    }

    @Override
    public Executor uiThread() {
        return Platform::runLater;
    }

    @Override
    public void snapshot(OutputStream png) throws IOException {
        await(stage::whenDrawn);
        Image image = on(stage::picture);
        new PngFile(image).write(png);
    }

    @Override
    public void open(Path trace) {
        Platform.runLater(() -> stage.files().open(trace));
    }

    @Override
    public void replay(Replay replay) {
        on(() -> {
            stage.replay(replay);
            return replay;
        });
    }

    /** Shows a source in its page, as a person opens it there. */
    public void show(TraceSource source) {
        on(() -> {
            stage.show(source);
            return source;
        });
    }

    /** The trace that is on the page. */
    public Trace shown() {
        return on(() -> stage.session().trace());
    }

    @Override
    public LessonRun play(Lesson lesson) {
        await(stage::whenSeen); // before that the doors are closed
        return on(() -> stage.play(lesson));
    }

    @Override
    public void lookAt(Duration at) {
        await(then -> {
            stage.lookAt(at);
            stage.whenShown(then);
        });
    }

    @Override
    public List<Bookmark> bookmarks() {
        return stage.bookmarks();
    }

    @Override
    public void show(boolean visible) {
        on(() -> {
            stage.show(visible);
            return visible;
        });
    }

    @Override
    public List<Touchable> touchables() {
        return on(stage::touches).stream()
                .map(touch -> (Touchable) new OpenedTouch(stage, touch))
                .toList();
    }

    @Override
    public boolean awaitClosed(Duration most) {
        try {
            return closed.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            return; // a signal ends the process, which sees to all that
        }
        on(() -> {
            stage.close();
            return closed;
        });
        watch.close();
        live.close();
        habits.close();
        Platform.exit();
    }

    /**
     * A signal ends the process: the staff stops, so that what lies on the disk for it is removed,
     * and what the person has chosen is kept. On a thread of the process's end.
     */
    private void end() {
        QuietEnd.begin();
        Thread ending =
                Thread.ofPlatform()
                        .daemon()
                        .name("last orders")
                        .start(() -> {
                            habits.close();
                            live.restaurant().close();
                        });
        try {
            ending.join(MOST_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a task on the UI thread and waits until it runs what it was given. */
    private static void await(Consumer<Runnable> task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> task.accept(() -> done.complete(null)));
        done.join();
    }

    /** Runs a task on the UI thread and waits for what it gives. */
    private static <T> T on(Supplier<T> task) {
        return later(task).join();
    }

    /** Runs a task on the UI thread. */
    private static <T> CompletableFuture<T> later(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
