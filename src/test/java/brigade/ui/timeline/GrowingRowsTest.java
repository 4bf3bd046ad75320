package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Vocabulary;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.source.RecordedFile;
import brigade.ui.FxToolkitExtension;
import brigade.ui.page.Controllers;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;
import brigade.ui.transport.ScrubberController;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Locale;

/** A program's threads become more while one looks. */
@ExtendWith(FxToolkitExtension.class)
class GrowingRowsTest {

    private static final long SECOND = 1_000_000_000;

    private final Recorder recorder = Recorder.ofPast(4 << 20, Vocabulary.NONE);
    private final TraceSession session =
            TraceSession.of(
                    new RecordedFile(
                            "growing",
                            new OpenedTrace(
                                    recorder, recorder.trace(), List.of(), Losses.NONE, List.of())),
                    new Texts(Locale.ENGLISH));

    private void thread(String name) {
        Lane lane = recorder.laneAt(0, name, "", LaneKind.PLATFORM);
        lane.beginAt(0, Activity.WAITING, 0, 0, 0);
        recorder.lastsUntil(SECOND);
        recorder.trace().advance();
    }

    private LanesController shown(Stage stage) {
        Scene scene = new Scene(new Region(), 900, 500);
        Theme theme = new Theme(scene, Appearance.LIGHT);
        NamesHabit asNeeded =
                new NamesHabit() {
                    @Override
                    public int pixels() {
                        return 0;
                    }

                    @Override
                    public void keep(int pixels) {}
                };
        Views figures =
                new Views(
                        session.texts(),
                        new Controllers()
                                .add(
                                        FiguresController.class,
                                        _ -> new FiguresController(session, _ -> {})));
        Controllers all =
                new Controllers()
                        .add(
                                LanesController.class,
                                _ ->
                                        new LanesController(
                                                session,
                                                theme.paletteProperty(),
                                                figures,
                                                asNeeded))
                        .add(ScrubberController.class, _ -> new ScrubberController(session));
        var lanes = LanesView.load(new Views(session.texts(), all));
        scene.setRoot(lanes.node());
        stage.setScene(scene);
        stage.show();
        return lanes.controller();
    }

    @Test
    void whoMakesTheWindowSmallerSeesRowsThatAreNew(FxRobot robot, Stage stage) {
        thread("pool-0");
        robot.interact(() -> {
            LanesController lanes = shown(stage);
            lanes.show(SECOND);
            for (int i = 1; i <= 40; i++) {
                thread("pool-" + i);
            }

            lanes.strip.resize(700, lanes.strip.getHeight());
            lanes.strip.layout();

            assertThat(lanes.strip.top(40)).isGreaterThan(lanes.strip.top(39));
            assertThat(lanes.strip.barsWidth()).isBetween(500, 600);
        });
    }
}
