package brigade.ui.floor;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;
import static brigade.trace.Activity.WAITING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.ui.FxToolkitExtension;
import brigade.ui.floor.drawing.StaffFigure;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.reading.Evening;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Fonts;
import brigade.ui.theme.Theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

@ExtendWith(FxToolkitExtension.class)
class FloorViewTest {

    private final Evening evening = new Evening();
    private final Lane first = evening.lane("cook-1", "cook");
    private final Lane second = evening.lane("cook-2", "cook");
    private final List<FloorTarget> picked = new ArrayList<>();
    private final FloorView floor = new FloorView(Locale.US);

    @BeforeEach
    void open(FxRobot robot, Stage stage) {
        evening.set(0, "set pans", 1)
                .set(0, "set rail", 16)
                .begin(10, first, RUNNING, "sauté", 1, 0)
                .begin(20, second, BLOCKED, "pan", 2, first.id());
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(0, evening.guests, OrderStage.PLACED, 2, 0)
                .mark(5, evening.guests, OrderStage.TAKEN, 1, 0)
                .mark(6, evening.guests, OrderStage.HUNG, 1, 0);
        robot.interact(() -> {
            floor.setOnSelect(picked::add);
            Scene scene = new Scene(new StackPane(floor), 900, 480);
            Fonts.load();
            new Theme(scene, Appearance.SYSTEM);
            stage.setScene(scene);
            stage.show();
            floor.update(evening.at(1_000));
        });
    }

    @Test
    void everyoneSaysAloudWhatTheyDo() {
        assertThat(figures())
                .extracting(Node::getAccessibleText)
                .containsExactly(
                        "cook-1, running: sauté, order 1",
                        "cook-2, blocked on pan 1, held by cook-1");
    }

    @Test
    void aClickPicksAPersonOrATicket(FxRobot robot) {
        robot.clickOn(figures().getLast(), MouseButton.PRIMARY);
        robot.clickOn(node("ticket"), MouseButton.PRIMARY);

        assertThat(picked)
                .containsExactly(new FloorTarget.Lane(second.id()), new FloorTarget.Order(1));
    }

    @Test
    void arrowsWalkAndEnterPicks(FxRobot robot) {
        robot.interact(figures().getFirst()::requestFocus);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.SPACE);

        assertThat(picked)
                .containsExactly(
                        new FloorTarget.Lane(second.id()), new FloorTarget.Lane(first.id()));
    }

    @Test
    void nodesAreUsedAgainAndWhoLeavesGoes(FxRobot robot) {
        List<Node> before = figures();
        evening.begin(1_100, second, WAITING, "rail", 0, 0).close(2_000, first);

        robot.interact(() -> floor.update(evening.at(1_500)));
        assertThat(figures()).containsExactlyElementsOf(before);
        assertThat(figures().getLast().getAccessibleText()).isEqualTo("cook-2, waiting on rail");

        robot.interact(() -> floor.update(evening.at(2_500)));
        assertThat(figures()).containsExactly(before.getLast());
    }

    @Test
    void whatHasNotChangedIsNotTouched(FxRobot robot) {
        Lane ui = evening.lane("UI thread", "ui");
        Lane server = evening.lane("server-1", "server");
        evening.begin(0, ui, RUNNING, "pulse", 0, 0)
                .begin(0, server, SLEEPING, "walk", 1, Place.PASS << 16 | Place.atSeat(0))
                .mark(0, server, CommonMark.PLANNED, 1, 2_000_000)
                .mark(900, server, OrderStage.CARRIED, 1, 0);
        robot.interact(() -> floor.update(evening.at(1_000)));
        List<Node> touched = new ArrayList<>();

        robot.interact(() -> {
            floor.layout();
            everyNode(floor, node -> watch(node, () -> touched.add(node)));
            floor.update(evening.at(1_000));
        });

        assertThat(touched).isEmpty();
    }

    private static void everyNode(Parent parent, Consumer<Node> visitor) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            visitor.accept(node);
            if (node instanceof Parent inner) {
                everyNode(inner, visitor);
            }
        }
    }

    /** A property tells of a change only when its value was asked for before. */
    private static void watch(Node node, Runnable touched) {
        List<ObservableValue<?>> watched = new ArrayList<>();
        watched.add(node.boundsInParentProperty());
        watched.add(node.visibleProperty());
        if (node instanceof Shape shape) {
            watched.addAll(List.of(shape.fillProperty(), shape.strokeProperty()));
        }
        watched.forEach(it -> {
            it.getValue();
            it.subscribe(touched);
        });
    }

    private List<Node> figures() {
        return List.copyOf(floor.lookupAll(".staff"));
    }

    private Node node(String style) {
        return floor.lookupAll("." + style).stream()
                .filter(it -> it.isVisible() && !(it instanceof StaffFigure))
                .findFirst()
                .orElseThrow();
    }
}
