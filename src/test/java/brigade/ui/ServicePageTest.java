package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.home.Area;
import brigade.ui.home.AsLeft;
import brigade.ui.home.Habits;
import brigade.ui.home.WindowPlace;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.concurrent.TimeoutException;

/** The whole page with a real restaurant behind it, on JavaFX's headless platform. */
@ExtendWith(FxToolkitExtension.class)
class ServicePageTest {
    private OpenedWindow window;
    private WindowStage stage;

    @BeforeEach
    void open() {
        window =
                OpenedWindow.of(
                        Settings.standard(),
                        new ScreenOptions(true, true, 1440, 900, true, false, false));
        stage = window.stage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void showsAsMuchAsThePersonLeft() {
        Habits habits = Habits.unkept();
        habits.change(it -> it.withWindow(new WindowPlace(new Area(20, 30, 900, 640), false)));

        Scene left = onUiThread(() -> opened(habits));
        Scene first = onUiThread(() -> opened(Habits.unkept()));

        assertThat(left.getWidth()).isEqualTo(900);
        assertThat(left.getHeight()).isEqualTo(640);
        assertThat(first.getWidth()).isEqualTo(980);
        assertThat(first.getHeight()).isEqualTo(700);
    }

    private static Scene opened(Habits habits) {
        Stage opened = new Stage();
        AsLeft.open(opened, habits, 980, 700);
        return opened.getScene();
    }

    @Test
    void opensWithTheRestaurantAtWorkAndTheSumRunning(FxRobot robot) throws TimeoutException {
        until(() -> text(robot, "#pill").contains("fps"));
        until(() -> text(robot, "#figures").contains("adds/s"));
        assertThat(text(robot, "#ledger")).isEqualTo("ledger balanced");
        assertThat(text(robot, "#title")).isEqualTo("sum of 0 … 9,999,999");

        Image picture = onUiThread(stage::picture);

        assertThat(picture)
                .extracting(Image::getWidth, Image::getHeight)
                .containsExactly(1440.0, 900.0);
    }

    @Test
    void theKeyboardSelectsACook(FxRobot robot) throws TimeoutException {
        until(() -> text(robot, "#events").startsWith("1") || text(robot, "#events").length() > 8);
        robot.interact(() -> robot.lookup(".lane-strip").queryAs(Node.class).requestFocus());

        for (int i = 0; i < 3; i++) {
            robot.type(KeyCode.DOWN);
        }

        until(() -> text(robot, "#name").equals("cook-1"));
        until(() -> text(robot, "#stateFact").endsWith("(sampled)"));
        assertThat(text(robot, "#why")).isNotBlank();
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#name").queryAs(Node.class).getParent().getParent().isVisible());
    }

    @Test
    void movingTheSumOntoTheUiThreadFreezesItAndTellsTheStory(FxRobot robot)
            throws TimeoutException {
        until(() -> text(robot, "#figures").contains("adds/s"));

        robot.interact(() ->
                Platform.runLater(() -> robot.lookup("#onUi").queryAs(ButtonBase.class).fire()));
        until(() -> robot.lookup("Freeze it").tryQuery().isPresent());
        robot.clickOn("Freeze it");

        until(() -> robot.lookup("#banner").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(text(robot, "#story"))
                .startsWith("The UI thread was frozen for ")
                .containsPattern("bells? waited");
        robot.interact(() -> robot.lookup("#showMoment").queryButton().fire());
        until(() -> text(robot, "#scale").equals("held"));
        until(() -> text(robot, "#why").startsWith("The UI thread adds numbers."));
    }

    /** Before the next picture is drawn, which would bring the new size too late. */
    @Test
    void noFrameShowsTheTimelineInTheSizeThatItHadBefore(FxRobot robot) throws TimeoutException {
        until(() -> text(robot, "#events").length() > 8);
        robot.interact(() -> {
            Region strip = robot.lookup(".lane-strip").queryAs(Region.class);
            Region root = (Region) strip.getScene().getRoot();
            root.resize(root.getWidth() - 200, root.getHeight());
            root.layout();
            Bounds bars = strip.getChildrenUnmodifiable().getFirst().getBoundsInParent();
            assertThat(bars.getWidth()).isGreaterThan(100);
            assertThat(bars.getMaxX()).isLessThanOrEqualTo(strip.getWidth());
        });
    }

    private static String text(FxRobot robot, String query) {
        return onUiThread(() -> words(robot.lookup(query).query()));
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
    }
}
