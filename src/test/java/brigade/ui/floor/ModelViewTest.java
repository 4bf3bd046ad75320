package brigade.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;
import brigade.ui.FxToolkitExtension;
import brigade.ui.floor.reading.StaffedEvening;
import brigade.ui.floor.state.FloorState;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Fonts;
import brigade.ui.theme.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Locale;

@ExtendWith(FxToolkitExtension.class)
class ModelViewTest {

    private final FloorView floor = new FloorView(Locale.US);

    @BeforeEach
    void open(FxRobot robot, Stage stage) {
        robot.interact(() -> {
            Scene scene = new Scene(new StackPane(floor), 1000, 520);
            Fonts.load();
            new Theme(scene, Appearance.LIGHT);
            stage.setScene(scene);
            stage.show();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PROCESS_PER_REQUEST", "THREAD_PER_REQUEST", "VIRTUAL_THREADS"})
    void aFewThreadsAreEachAPersonAndManyAreACrowd(Model model, FxRobot robot) {
        show(model, 10, robot);
        assertThat(figures()).hasSize(10 + 2);

        show(model, 300, robot);
        assertThat(figures()).hasSizeBetween(2, 4);
    }

    @Test
    void theRoomsFollowTheModel(FxRobot robot) {
        show(Model.SINGLE_THREAD, 3, robot);
        assertThat(figures())
                .extracting(Node::getAccessibleText)
                .contains("lone-cook, running: chop, order 1");

        show(Model.EVENT_LOOP, 3, robot);
        assertThat(figures())
                .extracting(Node::getAccessibleText)
                .contains("head-waiter, running: takes order, order 3")
                .doesNotContain("lone-cook, running: chop, order 1");
    }

    /** A panel that says less where it is small. */
    private static final class Terse extends Region {
        private boolean brief;

        Terse() {
            layoutBoundsProperty()
                    .subscribe((_, bounds) -> {
                        brief = bounds.getHeight() < 104;
                        requestLayout();
                    });
        }

        @Override
        protected double computePrefHeight(double width) {
            return brief ? 80 : 112;
        }
    }

    @Test
    void aSecondLayoutIsLikeTheFirstWhateverThePanelInTheBackRoomSays(FxRobot robot) {
        Terse panel = new Terse();
        robot.interact(() -> {
            floor.setManaged(false);
            floor.setBackRoom(panel);
            for (double height : new double[] {342, 460, 342, 460}) {
                floor.resize(953, height);
                floor.layout();
                double first = panel.getHeight();
                floor.requestLayout();
                floor.layout();

                assertThat(panel.getHeight()).isEqualTo(first);
                assertThat(panel.brief).as("at %f", height).isEqualTo(height < 400);
                assertThat(first).as("no more than it needs").isBetween(80.0, 120.0);
            }
        });
    }

    private void show(Model model, int orders, FxRobot robot) {
        FloorState state = new StaffedEvening(model, orders).floor();
        robot.interact(() -> floor.update(state));
    }

    private List<Node> figures() {
        return List.copyOf(floor.lookupAll(".staff"));
    }
}
