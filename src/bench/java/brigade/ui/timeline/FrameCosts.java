package brigade.ui.timeline;

import brigade.trace.Trace;
import brigade.ui.page.Controllers;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Fonts;
import brigade.ui.theme.Theme;
import brigade.ui.transport.ScrubberController;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The timeline alone in a window, and a person at it who turns the wheel once a frame. What a frame
 * costs is all that the UI thread computed from its beginning to the beginning of the next: the
 * wheel, what is worked out and drawn, and JavaFX's own part.
 */
public final class FrameCosts {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NOTCH = 40;

    private static final NamesHabit AS_NEEDED =
            new NamesHabit() {
                @Override
                public int pixels() {
                    return 0;
                }

                @Override
                public void keep(int pixels) {}
            };

    private final TraceSession session;
    private final int width;
    private final int height;

    public FrameCosts(TraceSession session, int width, int height) {
        this.session = session;
        this.width = width;
        this.height = height;
    }

    /**
     * Turns the wheel once a frame, over all of the trace and down to single spans, along time, and
     * down the lanes.
     *
     * @param warmUp frames before
     * @return milliseconds of each frame
     */
    public double[] over(int warmUp, int frames) throws Exception {
        CompletableFuture<double[]> costs = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                begin(warmUp, frames, costs);
            } catch (RuntimeException e) {
                costs.completeExceptionally(e);
            }
        });
        return costs.get(10, TimeUnit.MINUTES);
    }

    private void begin(int warmUp, int frames, CompletableFuture<double[]> costs) {
        Scene scene = new Scene(new Region(), width, height);
        Fonts.load();
        Theme theme = new Theme(scene, Appearance.LIGHT);
        Views figures =
                new Views(
                        session.texts(),
                        new Controllers()
                                .add(
                                        FiguresController.class,
                                        _ -> new FiguresController(session, _ -> {})));
        Views.View<VBox, LanesController> lanes =
                LanesView.load(
                        new Views(
                                session.texts(),
                                new Controllers()
                                        .add(
                                                LanesController.class,
                                                _ ->
                                                        new LanesController(
                                                                session,
                                                                theme.paletteProperty(),
                                                                figures,
                                                                AS_NEEDED))
                                        .add(
                                                ScrubberController.class,
                                                _ -> new ScrubberController(session))));
        scene.setRoot(lanes.node());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        LaneStrip strip = (LaneStrip) scene.lookup(".lane-strip");
        new AnimationTimer() {
            private final double[] millis = new double[frames];
            private int frame = -warmUp;
            private long begun = -1;

            @Override
            public void handle(long pulse) {
                long now = THREADS.getCurrentThreadCpuTime();
                if (begun >= 0 && frame > 0 && frame <= frames) {
                    millis[frame - 1] = (now - begun) / 1e6;
                }
                if (frame == frames) {
                    stop();
                    stage.close();
                    costs.complete(millis);
                    return;
                }
                begun = now;
                turn(strip, Math.floorMod(frame, 120));
                session.clock().hold(session.clock().now());
                lanes.controller().show(session.clock().now());
                frame++;
            }
        }.start();
    }

    /** Closer and back, along, and down the lanes, each about a place that differs. */
    private void turn(LaneStrip strip, int step) {
        Trace trace = session.trace();
        if (step == 0) {
            session.clock().hold(trace.start() + (trace.end() - trace.start()) / 3);
            fire(strip, 0, -60 * NOTCH, false); // all of it
        } else if (step < 40) {
            fire(strip, 0, NOTCH, false);
        } else if (step < 80) {
            fire(strip, 0, -NOTCH, false);
        } else if (step < 100) {
            fire(strip, 37, 0, false);
        } else {
            fire(strip, 0, (step < 110 ? -2 : 2) * NOTCH, true);
        }
    }

    private void fire(LaneStrip strip, double dx, double dy, boolean rows) {
        double x = width * 0.6;
        Event.fireEvent(
                strip,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        height / 2.0,
                        x,
                        height / 2.0,
                        false,
                        rows,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
