package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.file.Sample;
import brigade.ui.floor.reading.FloorReader;
import brigade.ui.floor.state.FloorState;
import brigade.ui.page.Motion;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;
import brigade.ui.timeline.LaneStrip;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A recorded trace in the window, and the hand on its time. */
@ExtendWith(FxToolkitExtension.class)
class TimeTravelTest {
    private OpenedWindow window;
    private WindowStage stage;
    @TempDir Path folder;

    @BeforeEach
    void open() {
        window =
                OpenedWindow.of(
                        Settings.standard().withArrivals(false),
                        new ScreenOptions(true, false, 1000, 700, true, false, true));
        stage = window.stage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TraceSession openSample(FxRobot robot, Sample sample) throws TimeoutException {
        robot.interact(() -> stage.files().open(sample));
        until(() -> onUiThread(() -> !stage.session().source().growing()));
        return onUiThread(stage::session);
    }

    @Test
    void aTraceOfAnotherProgramHasATimelineAndNoRestaurant(FxRobot robot)
            throws IOException, TimeoutException {
        Path file =
                Files.writeString(
                        folder.resolve("other.json"),
                        """
                        {"traceEvents":[
                        {"ph":"X","pid":1,"tid":1,"ts":0,"dur":900,"name":"parse"},
                        {"ph":"X","pid":1,"tid":2,"ts":100,"dur":900,"name":"emit"}]}
                        """);
        robot.interact(() -> stage.files().open(file));
        until(() -> onUiThread(() -> !stage.session().source().growing()));
        TraceSession session = onUiThread(stage::session);

        assertThat(session.declared()).isFalse();
        assertThat(robot.lookup(".floor").tryQuery()).isEmpty();
        assertThat(robot.lookup("#pace").tryQuery()).isEmpty();
        assertThat(robot.lookup(".timeline").queryAs(Node.class).isVisible()).isTrue();

        robot.interact(() -> session.clock().hold(session.trace().end()));
        robot.interact(() -> robot.lookup("#forward").queryAs(ButtonBase.class).fire());
        assertThat(robot.lookup("#edge").queryAs(Text.class).getText()).isEqualTo("no later event");
    }

    @Test
    void onAProjectorATraceThatIsOpenedIsShownAsTheRestaurantWas(FxRobot robot)
            throws TimeoutException {
        robot.press(KeyCode.F5).release(KeyCode.F5);
        openSample(robot, Sample.LUNCH_RUSH);
        assertThat(robot.lookup(".timeline").queryAs(Node.class).isVisible()).isFalse();

        robot.press(KeyCode.F5).release(KeyCode.F5);
        robot.interact(() -> robot.lookup(".recording .button").queryAs(ButtonBase.class).fire());
        assertThat(onUiThread(() -> stage.session().source().growing())).isTrue();
        assertThat(robot.lookup(".timeline").queryAs(Node.class).isVisible()).isTrue();
    }

    @Test
    void theSameInstantGivesTheSamePicturePixelForPixel(FxRobot robot) throws TimeoutException {
        TraceSession session = openSample(robot, Sample.LUNCH_RUSH);
        Slider scrubber = robot.lookup("#scrubber").queryAs(Slider.class);
        robot.interact(session.clock()::pause);

        robot.interact(() -> scrubber.setValue(0.6));
        Picture first = calmPicture();
        long t = onUiThread(session.clock()::now);
        FloorState floor = new FloorReader(session.trace()).at(t);
        for (double elsewhere : new double[] {0.61, 0.2, 0.9, 0.599, 0.0, 1.0}) {
            robot.interact(() -> scrubber.setValue(elsewhere));
            assertThat(picture()).as("at %s", elsewhere).isNotEqualTo(first);
        }
        robot.interact(() -> scrubber.setValue(0.6));

        assertThat(onUiThread(session.clock()::now)).isEqualTo(t);
        assertThat(new FloorReader(session.trace()).at(t)).isEqualTo(floor);
        assertThat(picture()).isEqualTo(first);
    }

    @Test
    void theFirstPulseShowsAnInstantWhole(FxRobot robot) throws TimeoutException {
        TraceSession session = openSample(robot, Sample.LUNCH_RUSH);
        Slider scrubber = robot.lookup("#scrubber").queryAs(Slider.class);
        robot.interact(session.clock()::pause);
        calmPicture();
        for (double at : new double[] {0.3, 0.31, 0.9, 0.2, 0.19, 0.05}) {
            Picture first = pictureOnce(() -> scrubber.setValue(at), stage::whenShown);
            assertThat(first).as("at %s", at).isEqualTo(picture());
        }
    }

    @Test
    void theTimelineIsDrawnFinerForALargePicture(FxRobot robot) throws TimeoutException {
        TraceSession session = openSample(robot, Sample.LUNCH_RUSH);
        robot.interact(session.clock()::pause);
        calmPicture();
        LaneStrip strip = robot.lookup(".lane-strip").queryAs(LaneStrip.class);
        Picture enlarged = onUiThread(() -> picture(strip, 2));
        Picture before = onUiThread(() -> picture(strip, 1));

        Picture finer =
                onUiThread(() -> {
                    strip.enlarge(2);
                    return picture(strip, 2);
                });
        Picture after =
                onUiThread(() -> {
                    strip.enlarge(1);
                    return picture(strip, 1);
                });

        assertThat(finer).isNotEqualTo(enlarged);
        assertThat(finer.width()).isEqualTo(enlarged.width());
        assertThat(finer.height()).isEqualTo(enlarged.height());
        assertThat(after).isEqualTo(before);
    }

    private static Picture picture(Node node, int scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return Picture.of(node.snapshot(parameters, null));
    }

    @Test
    void escapeLetsGoOfTheSelectionBeforeThePast(FxRobot robot) throws TimeoutException {
        TraceSession session = onUiThread(stage::session);
        robot.type(KeyCode.SPACE);
        robot.interact(() -> session.selection().lane(1));

        robot.type(KeyCode.ESCAPE);
        until(() -> onUiThread(session.selection()::get) instanceof Selected.Nothing);
        assertThat(onUiThread(() -> session.clock().isLive())).isFalse();
        robot.type(KeyCode.ESCAPE);
        until(() -> onUiThread(() -> session.clock().isLive()));
    }

    @Test
    void aSampleIsPlayedAndTheServiceGoesOnBehind(FxRobot robot) throws TimeoutException {
        TraceSession session = openSample(robot, Sample.CALM);
        assertThat(text(robot, "#recordingName")).isEqualTo("recorded: A calm service");
        assertThat(onUiThread(() -> session.clock().motionProperty().get()))
                .isEqualTo(Motion.PLAYING);

        robot.interact(() -> robot.lookup("Back to live").queryButton().fire());

        assertThat(onUiThread(() -> stage.session().clock().isLive())).isTrue();
        assertThat(onUiThread(() -> stage.session().source().growing())).isTrue();
    }

    @Test
    void keysHoldStepAndPlay(FxRobot robot) {
        TraceSession session = onUiThread(stage::session);
        robot.type(KeyCode.SPACE);
        assertThat(onUiThread(() -> session.clock().motionProperty().get())).isEqualTo(Motion.HELD);
        long held = onUiThread(session.clock()::now);

        robot.type(KeyCode.LEFT);
        assertThat(onUiThread(session.clock()::now)).isLessThan(held);
        robot.type(KeyCode.HOME);
        assertThat(onUiThread(session.clock()::now)).isEqualTo(session.trace().start());
        robot.type(KeyCode.COMMA);
        assertThat(onUiThread(() -> session.clock().motionProperty().get()))
                .isEqualTo(Motion.PLAYING);
        robot.type(KeyCode.END);
        assertThat(onUiThread(() -> session.clock().isLive())).isTrue();
        assertThat(onUiThread(() -> robot.lookup("#live").queryAs(ToggleButton.class).isSelected()))
                .isTrue();
    }

    @Test
    void aFileThatIsNoTraceGetsOneMessage(FxRobot robot) throws IOException, TimeoutException {
        Path text = Files.writeString(folder.resolve("text.json.gz"), "no trace");

        robot.interact(() -> stage.files().open(text));

        until(() -> text(robot, "#noticeText").contains("text.json.gz"));
        assertThat(onUiThread(() -> stage.session().source().growing())).isTrue();
        assertThat(
                        onUiThread(() ->
                                robot.lookup("#noticeAction")
                                        .queryAs(ButtonBase.class)
                                        .isVisible()))
                .isFalse();
    }

    /** The page once the overview of the whole trace, which is made bit by bit, is there too. */
    private Picture calmPicture() throws TimeoutException {
        AtomicReference<Picture> last = new AtomicReference<>(picture());
        until(() -> {
            Picture next = picture();
            return next.equals(last.getAndSet(next));
        });
        return last.get();
    }

    /** What the page shows when all of it has been drawn. */
    private Picture picture() {
        return pictureOnce(() -> {}, stage::whenDrawn);
    }

    /** What the page shows once something has been done to it and has come to be seen. */
    private Picture pictureOnce(Runnable done, Consumer<Runnable> seen) {
        CompletableFuture<Picture> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            done.run();
            seen.accept(() -> drawn.complete(Picture.of(stage.picture())));
        });
        return drawn.orTimeout(40, TimeUnit.SECONDS).join();
    }

    private static String text(FxRobot robot, String query) {
        return onUiThread(() -> robot.lookup(query).queryAs(Labeled.class).getText());
    }
}
