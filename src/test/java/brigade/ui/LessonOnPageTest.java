package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.server.Model;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.concurrent.TimeoutException;

/** The tour on the page of a real restaurant, on JavaFX's headless platform. */
@ExtendWith(FxToolkitExtension.class)
class LessonOnPageTest {

    private OpenedWindow window;

    @BeforeEach
    void open(FxRobot robot) {
        window =
                OpenedWindow.of(
                        Settings.standard().withArrivals(false),
                        new ScreenOptions(true, false, 1440, 900, true, false, true));
        robot.interact(() -> tour(robot).fire());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static ButtonBase tour(FxRobot robot) {
        return robot.lookup("Take the tour · 7 minutes").queryAs(ButtonBase.class);
    }

    @Test
    void theCardStandsWhereTheInspectorDoesAndTheRestRecedes(FxRobot robot)
            throws TimeoutException {
        until(() -> text(robot, "#chapter").equals("STORY · 1 OF 6 · A TEAM"));
        assertThat(robot.lookup(".inspector").tryQuery().filter(Node::isVisible)).isEmpty();
        until(() -> robot.lookup(".spotlight-shade").tryQuery().isPresent());
        until(() -> text(robot, "#answer").endsWith("by eight threads at once."));
    }

    @Test
    void aStepTurnsTheKnobsAsksAndGoesOn(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        until(() -> text(robot, ".lesson-asked Text").startsWith("How often will a cook"));
        robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        until(() -> robot.lookup("#waiting").query().isVisible());

        robot.interact(() ->
                window.live()
                        .restaurant()
                        .apply(
                                window.live()
                                        .restaurant()
                                        .settings()
                                        .withModel(Model.SINGLE_THREAD)));
        robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        until(() -> window.live().restaurant().settings().model() == Model.THREAD_POOL);
        until(() -> text(robot, "#title").equals("Everybody here is a thread."));
    }

    @Test
    void whoEndsItHasTheInspectorAgain(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup(".spotlight-shade").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup(".lesson-head .icon-button").queryAs(ButtonBase.class).fire());

        assertThat(robot.lookup(".lesson-card").tryQuery()).isEmpty();
        assertThat(robot.lookup(".spotlight-shade").tryQuery()).isEmpty();
        ButtonBase goOn =
                robot.lookup("Go on with the tour (chapter 1 of 6)").queryAs(ButtonBase.class);

        robot.interact(goOn::fire);
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        until(() -> text(robot, "#title").equals("They share what there is."));
        assertThat(onUiThread(() -> robot.lookup("never").queryAs(ButtonBase.class).isDisabled()))
                .as("one key, one step: it still asks")
                .isFalse();
    }

    private static String text(FxRobot robot, String query) {
        return onUiThread(() -> {
            Node node =
                    query.equals("#title")
                            ? robot.lookup(".lesson .lesson-title Text").query()
                            : robot.lookup(query).query();
            return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
        });
    }
}
