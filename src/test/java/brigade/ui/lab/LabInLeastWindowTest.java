package brigade.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.LabOutcome;
import brigade.lab.OutcomeKind;
import brigade.ui.FxToolkitExtension;
import brigade.ui.lab.model.LabStep;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import java.util.Locale;

/** German has longer words, and the least window is 1000 pixels wide. */
@ExtendWith(FxToolkitExtension.class)
class LabInLeastWindowTest {
    @RegisterExtension static final ReadLabs LABS = new ReadLabs();

    /** What the bars above and below leave of 700 pixels. */
    private static final int HEIGHT = 600;

    /** What is left of it beside a graph or a proof, pixels. */
    private static final double COLUMN = 280;

    @ParameterizedTest
    @EnumSource(LabStep.class)
    void nothingIsCutOff(LabStep step, FxRobot robot, Stage stage) {
        robot.interact(() -> {
            OpenedLab lab = LABS.open(stage, Locale.GERMAN, HEIGHT);
            lab.session.predict(new LabOutcome(OutcomeKind.PRINTS, "0"), true);
            lab.session.seat().goTo("ABAB");
            lab.session.seat().goTo("AB");
            lab.session.go(step);
            dress(lab.scene);
            assertThat(
                            lab.seen(".label, .button")
                                    .filter(LabInLeastWindowTest::sticksOut)
                                    .map(it -> ((Labeled) it).getText()))
                    .isEmpty();
            assertThat(lab.seen(".outcome-bars")).allMatch(it -> it.minWidth(-1) <= COLUMN);
            assertThat(lab.seen("#labSchedule"))
                    .allMatch(it -> ((Region) it).getWidth() >= it.prefWidth(-1));
        });
    }

    private static void dress(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static boolean sticksOut(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region && right(node) > right(around) + 1) {
                return true;
            }
        }
        return false;
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
