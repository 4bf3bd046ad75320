package brigade.ui.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.LabProgram;
import brigade.lab.OutcomeKind;
import brigade.lab.graph.PictureGraph.Vertex;
import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.StepNote;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.FxToolkitExtension;
import brigade.ui.page.Texts;

import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The graph by keyboard, and for those who do not see it. */
@ExtendWith(FxToolkitExtension.class)
class GraphKeysTest {
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    private static Node node(int number, int distance, int outcome, Transition... next) {
        return new Node(number, distance, outcome, outcome == 0, false, List.of(next));
    }

    private static Transition step(int from, int to, String thread) {
        return new Transition(from, to, thread, new StepNote(thread, "READ", "coins", 11));
    }

    private static GraphDrawn drawn() {
        ScheduleGraph graph =
                new ScheduleGraph(
                        List.of(
                                node(0, 0, -1, step(0, 1, "A"), step(0, 2, "B")),
                                node(1, 1, -1, step(1, 3, "B")),
                                node(2, 1, -1, step(2, 4, "A")),
                                node(3, 2, 0),
                                node(4, 2, 1)),
                        List.of());
        Explored explored =
                new Explored(
                        true,
                        new Explored.Size(5, BigInteger.TWO, 2, 2, 2),
                        new Explored.Doubts("", "", "", List.of()),
                        List.of(result("1", true, "AB"), result("2", false, "BA")),
                        0);
        LabProgram program = LabProgram.ofSource("P.java", "", List.of("2"));
        return GraphDrawn.of(new AllSchedules(program, explored, graph, List.of()));
    }

    private static Explored.Result result(String text, boolean bad, String schedule) {
        return new Explored.Result(OutcomeKind.PRINTS, text, bad, BigInteger.ONE, "1/2", schedule);
    }

    @Test
    void arrowsMoveAmongStatesAndEnterOpensOne(FxRobot robot, Stage stage) {
        List<Vertex> opened = new ArrayList<>();
        GraphPane pane =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            GraphPane made =
                                    new GraphPane(
                                            new GraphWords(
                                                    () -> new StepPhrase(TEXTS, Map.of("A", "ada")),
                                                    TEXTS),
                                            opened::add);
                            stage.setScene(new Scene(new StackPane(made), 500, 400));
                            stage.show();
                            made.show(drawn());
                            made.layout();
                            made.requestLayout();
                            return made;
                        });
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> pane.lookup(".graph-dot").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(stage))
                .isEqualTo(
                        "the beginning, you are here. From here: ada reads coins; 2 reads coins");
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened)
                .singleElement()
                .satisfies(it -> assertThat(it.state().number()).isEqualTo(2));
        robot.type(KeyCode.LEFT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(stage)).isEqualTo("after 2 steps, bad end: prints 1");
    }

    private static Object said(Stage stage) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        stage.getScene()
                                .getFocusOwner()
                                .queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
