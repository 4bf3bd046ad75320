package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.ScreenOptions;
import brigade.measure.lesson.RestaurantLessons;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.server.Model;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The tour on the page of a real restaurant, on JavaFX's headless platform. */
@ExtendWith(FxToolkitExtension.class)
class LessonOnPageTest {

    private OpenedWindow window;
    private LessonRun run;

    @BeforeEach
    void open() throws IOException {
        window =
                OpenedWindow.of(
                        Settings.standard().withArrivals(false),
                        new ScreenOptions(true, false, 1000, 700, true, false, false));
        Lesson tour = RestaurantLessons.shipped(RestaurantLessons.TOUR);
        run = onUiThread(() -> window.stage().play(tour));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theCardStandsWhereTheInspectorDoesAndTheRestRecedes(FxRobot robot)
            throws TimeoutException {
        until(() -> text(robot, "#chapter").equals("STORY · 1 OF 6 · A TEAM"));
        assertThat(robot.lookup(".inspector").tryQuery().filter(Node::isVisible)).isEmpty();
        until(() -> shaded(robot));
        until(() -> text(robot, "#answer").endsWith("and 8 threads serve them."));
    }

    @Test
    void aStepTurnsTheKnobsAsksAndGoesOn(FxRobot robot) throws TimeoutException {
        press(KeyCode.PAGE_DOWN);
        until(() -> text(robot, ".lesson-asked Text").startsWith("How often will a cook"));
        press(KeyCode.DIGIT1);
        until(() -> robot.lookup("never").queryAs(ToggleButton.class).isSelected());

        Restaurant restaurant = window.live().restaurant();
        restaurant.apply(restaurant.settings().withModel(Model.SINGLE_THREAD));
        press(KeyCode.PAGE_UP);
        until(() -> restaurant.settings().model() == Model.THREAD_POOL);
        until(() -> text(robot, "#title").equals("Everybody here is a thread."));
    }

    @Test
    void whoEndsItHasTheInspectorAgain(FxRobot robot) throws TimeoutException {
        until(() -> shaded(robot));
        fire(robot.lookup(".lesson-head .icon-button").queryAs(ButtonBase.class));

        assertThat(robot.lookup(".lesson-card").tryQuery()).isEmpty();
        until(() -> !shaded(robot));
        ButtonBase goOn =
                robot.lookup("Go on with the tour (chapter 1 of 6)").queryAs(ButtonBase.class);

        fire(goOn);
        press(KeyCode.PAGE_DOWN);
        until(() -> text(robot, "#title").equals("They share what there is."));
        assertThat(onUiThread(() -> robot.lookup("never").queryAs(ButtonBase.class).isDisabled()))
                .as("one key, one step: it still asks")
                .isFalse();
    }

    @Test
    void whatIsLitFollowsTheModelThatServes(FxRobot robot) throws TimeoutException {
        Settings now = window.live().restaurant().settings();
        for (var each :
                Map.of(
                                Model.EVENT_LOOP, "#room-loop",
                                Model.PROCESS_PER_REQUEST, "#room-trucks",
                                Model.THREAD_POOL, "#room-kitchen")
                        .entrySet()) {
            window.live().restaurant().apply(now.withModel(each.getKey()));
            until(() -> lit(robot, each.getValue()));
        }
    }

    /** Whether the light is on a room, four pixels around it, and has come to rest. */
    private static boolean lit(FxRobot robot, String room) {
        return onUiThread(() -> {
            Bounds there =
                    robot.lookup(room)
                            .tryQuery()
                            .map(node -> node.localToScene(node.getLayoutBounds()))
                            .orElse(null);
            return there != null
                    && robot.lookup(".spotlight-edge").queryAll().stream()
                            .filter(Node::isVisible)
                            .map(edge -> edge.localToScene(edge.getLayoutBounds()))
                            .anyMatch(edge ->
                                    Math.abs(edge.getCenterX() - there.getCenterX()) < 2
                                            && Math.abs(edge.getCenterY() - there.getCenterY()) < 2
                                            && edge.getWidth() > there.getWidth());
        });
    }

    @Test
    void aScreenReaderHearsTheStepItsChoicesAndTheAnswer(FxRobot robot) throws TimeoutException {
        press(KeyCode.PAGE_DOWN);
        until(() -> text(robot, "#title").equals("They share what there is."));
        Node heading = begun(robot);
        assertThat(aloud(heading))
                .startsWith("STORY · 1 OF 6 · A TEAM. Step 2 of ")
                .contains(". They share what there is. Four cooks")
                .endsWith("How often will a cook wait for a pan until four guests are served?");

        press(KeyCode.TAB);
        Node first = robot.lookup("never").query();
        assertThat(onUiThread(first::isFocused)).as("then the first answer").isTrue();
        assertThat(aloud(first)).isEqualTo("1: never");
        press(KeyCode.ENTER);

        assertThat(onUiThread(() -> first.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .isEqualTo(true);
    }

    @Test
    void theKeyboardIsInTheNumberThatIsAskedForAndThenWhereTheAnswerComes(FxRobot robot)
            throws TimeoutException {
        onUiThread(() -> {
            run.goTo("trucks");
            return run;
        });
        until(() -> text(robot, "#title").equals("Each guest gets a kitchen."));
        begun(robot);
        press(KeyCode.TAB);
        TextField number = robot.lookup(".lesson-number").queryAs(TextField.class);
        assertThat(onUiThread(number::isFocused)).isTrue();
        assertThat(aloud(number))
                .isEqualTo("Estimate: how long does one process take to start? ms");

        onUiThread(() -> {
            number.setText("300");
            return number;
        });
        press(KeyCode.ENTER);
        until(() -> onUiThread(() -> hasKeyboard(robot, ".lesson-waiting", ".lesson-answer")));
        assertThat(onUiThread(number::isDisabled)).isTrue();
    }

    /** The heading of the step, where the keyboard begins: one of the pulses after its words. */
    private static Node begun(FxRobot robot) throws TimeoutException {
        Node heading = robot.lookup(".lesson .lesson-title").query();
        until(() -> onUiThread(heading::isFocused));
        return heading;
    }

    private static boolean hasKeyboard(FxRobot robot, String... queries) {
        return Stream.of(queries)
                .anyMatch(it -> robot.lookup(it).tryQuery().stream().anyMatch(Node::isFocused));
    }

    private static void fire(ButtonBase button) {
        onUiThread(() -> {
            button.fire();
            return button;
        });
    }

    /** Where the keyboard is; a robot would wait for many pulses. */
    private static void press(KeyCode key) {
        onUiThread(() -> {
            Scene scene =
                    Window.getWindows().stream()
                            .map(Window::getScene)
                            .filter(it -> it.lookup(".lesson-card") != null)
                            .findFirst()
                            .orElseThrow();
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        target, new KeyEvent(type, "", "", key, false, false, false, false));
            }
            return scene;
        });
    }

    private static String aloud(Node node) {
        return onUiThread(
                () -> String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    private static boolean shaded(FxRobot robot) {
        return onUiThread(() ->
                robot.lookup(".spotlight-shade").queryAll().stream().anyMatch(Node::isVisible));
    }

    /** Empty as long as it is not there: the card is filled at one of the next pulses. */
    private static String text(FxRobot robot, String query) {
        String where = query.equals("#title") ? ".lesson .lesson-title Text" : query;
        return onUiThread(() ->
                robot.lookup(where)
                        .tryQuery()
                        .map(it ->
                                it instanceof Text text ? text.getText() : ((Labeled) it).getText())
                        .orElse(""));
    }
}
