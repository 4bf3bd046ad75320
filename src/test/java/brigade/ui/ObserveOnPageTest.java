package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.source.RecordedFile;
import brigade.ui.observe.staff.Dumped;
import brigade.ui.page.Selected;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.concurrent.TimeoutException;

/** Dumps of a program on the page for such, in the window. */
@ExtendWith(FxToolkitExtension.class)
class ObserveOnPageTest {

    private static final ScreenOptions SMALL =
            new ScreenOptions(true, true, 1000, 700, true, false, false);

    private static Dumped stuck(Dumped dumped) {
        return dumped.blocked(1, "http-1", "Stock", "Ledger")
                .blocked(2, "http-2", "Ledger", "Stock")
                .runs(3, "main");
    }

    @Test
    void dumpsOpenOnTheObservePageWhichTellsTheirDeadlock(FxRobot robot) throws TimeoutException {
        try (OpenedWindow window = OpenedWindow.of(Settings.standard(), SMALL)) {
            WindowStage stage = window.stage();
            RecordedFile file =
                    new RecordedFile("dump.txt", stuck(stuck(new Dumped().at(0)).at(4)).opened());

            onUiThread(() -> {
                stage.show(file);
                return file;
            });

            assertThat(robot.lookup("#observePage").queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            until(() -> robot.lookup("#ringBanner").tryQuery().filter(Node::isVisible).isPresent());
            assertThat(robot.lookup("#ringBanner").<Node>query().getAccessibleText())
                    .contains("http-1 waits for Stock, held by http-2, who waits for Ledger")
                    .endsWith("Confirmed by two dumps.");
            until(() -> robot.lookup(".staff").queryAll().size() >= 3);
            robot.interact(() -> robot.lookup("#showRing").queryButton().fire());
            assertThat(stage.session().selection().get()).isInstanceOf(Selected.OneLane.class);
            until(() -> robot.lookup("#chain").tryQuery().filter(Node::isVisible).isPresent());
            assertThat(robot.lookup("#observeSource").queryAs(Labeled.class).getText())
                    .isEqualTo("dump.txt");

            robot.interact(() -> robot.lookup("#observeLeave").queryButton().fire());
            assertThat(stage.session().trace().vocabulary()).isEqualTo(RestaurantVocabulary.ALL);
            assertThat(robot.lookup("#observeRefresh").<Node>query().isVisible()).isTrue();
        }
    }
}
