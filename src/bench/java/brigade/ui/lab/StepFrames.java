package brigade.ui.lab;

import brigade.lab.Freedom;
import brigade.lab.Lab;
import brigade.lab.LabProgram;
import brigade.priority.ThreadPriority;
import brigade.ui.lab.model.LabJvms;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabProgress;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabShelf;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.model.LabWork;
import brigade.ui.lab.part.LabActs;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Texts;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Fonts;
import brigade.ui.theme.Theme;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The Labs page alone in a window, and a person who presses keys in the scheduler's place. */
public final class StepFrames implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 820;
    private static final KeyCode[] KEYS = {
        KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.HOME
    };

    private static final LabActs NOBODY =
            new LabActs() {
                @Override
                public void openTimeline(String schedule) {}

                @Override
                public void play(String schedule) {}

                @Override
                public void copy(String text) {}

                @Override
                public void say(String text) {}
            };

    private final LabWork work = new LabJvms();
    private final LabShelf shelf = LabShelf.read();
    private final LabSession.Lanes lanes = LabLanes.beside(Platform::runLater);
    private final LabSession session;
    private final Scene scene;
    private final Stage stage;

    /** Opens the window; the toolkit runs already. */
    public StepFrames() throws IOException {
        session =
                new LabSession(
                        shelf,
                        work,
                        lanes,
                        new LabProgress.Kept() {
                            @Override
                            public LabProgress read() {
                                return LabProgress.NONE;
                            }

                            @Override
                            public void keep(LabProgress progress) {}
                        });
        scene = on(() -> new Scene(new StackPane(), WIDTH, HEIGHT));
        stage = on(this::open);
        ThreadPriority.windowFirst(); // as the app does
        await(() -> session.all().isPresent() && !moment().threads().isEmpty());
    }

    private Stage open() {
        Fonts.load();
        Theme theme = new Theme(scene, Appearance.LIGHT);
        LabView view =
                new LabView(
                        new LabContext(
                                session,
                                new Texts(Locale.ENGLISH),
                                theme.paletteProperty(),
                                new SimpleBooleanProperty(),
                                NOBODY));
        Region node = view.node();
        node.getStyleClass().add("labs-page");
        scene.setRoot(node);
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        session.begin();
        session.go(LabStep.BE_SCHEDULER);
        return made;
    }

    /** Milliseconds from each key until the picture with its step is laid out. */
    public double[] steps(int warmUp, int steps) throws Exception {
        double[] millis = new double[steps];
        for (int i = -warmUp; i < steps; i++) {
            double one = step(KEYS[Math.floorMod(i, KEYS.length)]);
            if (i >= 0) {
                millis[i] = one;
            }
        }
        return millis;
    }

    @SuppressWarnings("ReferenceEquality") // each step shows a moment of its own
    private double step(KeyCode key) throws Exception {
        CompletableFuture<Double> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            LabMoment before = moment();
            long begin = System.nanoTime();
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            if (moment() != before) {
                                scene.removePostLayoutPulseListener(this);
                                drawn.complete((System.nanoTime() - begin) / 1e6);
                            }
                        }
                    });
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        return drawn.get(1, TimeUnit.MINUTES);
    }

    private LabMoment moment() {
        return session.seat().moment();
    }

    /** Milliseconds between pulses over a while in which nothing happens. */
    public double[] gapsAtRest(Duration length) throws Exception {
        return gaps(length);
    }

    /** The same while the graph of a lab is explored, again and again. */
    public double[] gapsWhileExploring(String lab, Duration length) throws Exception {
        Lab largest =
                shelf.labs().stream().filter(it -> it.id().equals(lab)).findFirst().orElseThrow();
        LabProgram program = LabProgram.of(largest, largest.variants().getFirst());
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(
                        () -> {
                            while (!over.get()) {
                                try {
                                    work.explore(program, Freedom.NONE.limits(), _ -> {});
                                } catch (IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            }
                        },
                        lanes.exploring());
        double[] gaps = gaps(length);
        over.set(true);
        ended.get(1, TimeUnit.MINUTES);
        return gaps;
    }

    private static double[] gaps(Duration length) throws Exception {
        CompletableFuture<double[]> all = new CompletableFuture<>();
        Platform.runLater(() ->
                new AnimationTimer() {
                    private final List<Double> gaps = new ArrayList<>();
                    private final long since = System.nanoTime();
                    private long last = since;

                    @Override
                    public void handle(long pulse) {
                        long now = System.nanoTime();
                        gaps.add((now - last) / 1e6);
                        last = now;
                        if (now - since > length.toNanos()) {
                            stop();
                            all.complete(gaps.stream().mapToDouble(it -> it).toArray());
                        }
                    }
                }.start());
        return all.get(5, TimeUnit.MINUTES);
    }

    private static void await(Supplier<Boolean> what) {
        while (!on(what)) {
            Thread.onSpinWait();
        }
    }

    private static <T> T on(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    @Override
    public void close() {
        work.close();
        Platform.runLater(stage::close);
    }
}
