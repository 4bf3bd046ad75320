package brigade.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.FxToolkitExtension;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import java.util.Locale;
import java.util.stream.Stream;

/** The page of a lab with the real engine, by keyboard. */
@ExtendWith(FxToolkitExtension.class)
class LabViewTest {
    @RegisterExtension static final ReadLabs LABS = new ReadLabs();

    @SuppressWarnings("NullAway.Init") // made by each test
    private OpenedLab opened;

    @SuppressWarnings("NullAway.Init") // made by each test
    private LabSession session;

    @SuppressWarnings("NullAway.Init") // made by each test
    private Scene scene;

    @BeforeEach
    void open(FxRobot robot, Stage stage) {
        robot.interact(() -> {
            opened = LABS.open(stage, Locale.ENGLISH, 960);
            session = opened.session;
            scene = opened.scene;
        });
    }

    private void press(FxRobot robot, KeyCode key, boolean alt) {
        robot.interact(() ->
                scene.getFocusOwner()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        false,
                                        alt,
                                        false)));
    }

    private Stream<Node> seen(String selector) {
        return opened.seen(selector);
    }

    private String text(String selector) {
        return seen(selector).map(it -> ((Labeled) it).getText()).findFirst().orElseThrow();
    }

    @Test
    void theFirstLabIsFailedByKeyboardAlone(FxRobot robot) {
        press(robot, KeyCode.DIGIT3, true);
        assertThat(text(".lab-goal")).isEqualTo("Goal: Make it print 1.");
        assertThat(seen(".lab-under")).hasSize(1);
        assertThat(seen(".lab-under .lab-chip")).as("no mend before the goal").isEmpty();
        for (KeyCode each :
                new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2}) {
            press(robot, each, false);
        }
        assertThat(text(".lab-light")).isEqualTo("fails: prints 1");
        assertThat(text("#labStep3")).endsWith("✓");
        assertThat(seen(".lab-under .lab-chip")).isNotEmpty();
        press(robot, KeyCode.BACK_SPACE, false);
        assertThat(session.seat().moment().schedule()).isEqualTo("ABA");
        press(robot, KeyCode.HOME, false);
        assertThat(session.seat().moment().steps()).isEmpty();
    }

    @Test
    void whoSkipsTheFirstStepIsAskedInTheNextOnesAndMayGiveSeveralAnswers(FxRobot robot) {
        press(robot, KeyCode.DIGIT2, true);
        assertThat(seen(".lab-predict-bar")).hasSize(1);
        robot.interact(() ->
                seen(".lab-predict-bar .lab-chip")
                        .limit(2)
                        .forEach(it -> ((ToggleButton) it).fire()));
        assertThat(session.prediction()).hasSize(2);
        assertThat(seen(".lab-predict-bar")).as("more may be said").hasSize(1);
        robot.interact(
                () -> seen(".lab-predict-bar .link-button").forEach(it -> ((Button) it).fire()));
        assertThat(seen(".lab-predict-bar")).isEmpty();
        assertThat(session.isDone(LabStep.PREDICT)).isTrue();
    }

    @Test
    void letteredKeysLeadToTheFreeRunsAndTheGraph(FxRobot robot) {
        press(robot, KeyCode.G, false);
        assertThat(session.step()).isEqualTo(LabStep.ALL_SCHEDULES);
        press(robot, KeyCode.R, false);
        assertThat(session.step()).isEqualTo(LabStep.RUN_FREE);
        assertThat(session.free().of(session.program()).measured().runs()).isZero();
        press(robot, KeyCode.R, false);
        assertThat(session.free().of(session.program()).measured().runs()).isEqualTo(1_000);
    }

    @Test
    void aVerdictIsNotShownBesideATextThatItIsNotAbout(FxRobot robot) {
        press(robot, KeyCode.DIGIT5, true);
        robot.interact(() ->
                session.choose(session.lab().orElseThrow().variant("synchronized").orElseThrow()));
        assertThat(text(".verdict-headline")).contains("proven");
        robot.interact(() -> ((Button) seen("#labEdit").findFirst().orElseThrow()).fire());
        assertThat(seen(".verdict")).hasSize(1);
        robot.interact(
                () -> ((TextArea) seen(".region-area").findFirst().orElseThrow()).appendText(" "));
        assertThat(seen(".verdict")).isEmpty();
        robot.interact(() -> ((Button) seen("#labCheck").findFirst().orElseThrow()).fire());
        assertThat(text(".verdict-headline")).contains("proven");
    }

    @Test
    void aProofLeadsToTheNextLab(FxRobot robot) {
        press(robot, KeyCode.DIGIT6, true);
        assertThat(seen("#labNext")).isEmpty();
        robot.interact(() ->
                session.choose(session.lab().orElseThrow().variant("synchronized").orElseThrow()));
        robot.interact(() -> ((Button) seen("#labNext").findFirst().orElseThrow()).fire());
        assertThat(session.lab()).contains(LABS.shelf().labs().get(1));
        assertThat(session.step()).isEqualTo(LabStep.PREDICT);
    }

    @Test
    void aProgramThatLabsRefuseIsToldAsOneThatDoesNotCompile(FxRobot robot) {
        robot.interact(() -> session.openOwn("P.java", "class P {}"));
        assertThat(seen(".card-title").map(it -> ((Labeled) it).getText()))
                .contains("P.java has no main method: give it 'void main()'");
        assertThat(seen(".prose").map(it -> ((Labeled) it).getText()))
                .contains("Labs cannot step it so. Change the file, and open it again.");
        press(robot, KeyCode.DIGIT1, false);
        assertThat(seen(".lab-seat")).as("no columns of nothing").isEmpty();
        robot.interact(() -> session.openOwn("P.java", "void main() {}"));
        assertThat(seen(".lab-seat")).hasSize(1);
    }

    @Test
    void whatIsNotExploredToTheEndIsNotCalledEndlessNorWhole(FxRobot robot) {
        robot.interact(() ->
                session.openOwn("P.java", "int x;\nvoid main() {\n  while (true) { x++; }\n}"));
        press(robot, KeyCode.DIGIT6, true);
        assertThat(text(".verdict-headline")).contains("there are more");
        assertThat(seen(".label").map(it -> ((Labeled) it).getText()))
                .anyMatch(it -> it.contains("not every schedule was tried"))
                .noneMatch(it -> it.contains("endless") || it.contains("each one"));
        press(robot, KeyCode.DIGIT4, true);
        assertThat(seen(".label").map(it -> ((Labeled) it).getText()))
                .anyMatch(it -> it.contains("not all of it"))
                .noneMatch(it -> it.contains("endless"));
    }

    @Test
    void aStepThatIsOpenedByItsKeyHasTheFocusAtItsFirstChoice(FxRobot robot) {
        for (KeyCode each : new KeyCode[] {KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT1}) {
            press(robot, each, true);
            assertThat(scene.getFocusOwner().getStyleClass()).as("%s", each).contains("lab-chip");
            assertThat(scene.getFocusOwner().isFocusVisible()).as("%s is seen", each).isTrue();
            assertThat(scene.getFocusOwner().getParent().getChildrenUnmodifiable())
                    .first()
                    .isEqualTo(scene.getFocusOwner());
        }
        press(robot, KeyCode.DIGIT5, true);
        press(robot, KeyCode.R, false);
        assertThat(session.step())
                .as("the keys of the page work there")
                .isEqualTo(LabStep.RUN_FREE);
    }

    @Test
    void theKeysThatAreNamedAreThoseOfTheProgramsThreads(FxRobot robot) {
        press(robot, KeyCode.DIGIT3, true);
        String one =
                """
                int x;
                void main() throws Exception {
                  Thread t = new Thread(() -> x++);
                  t.start();
                  t.join();
                }
                """;
        robot.interact(() -> session.openOwn("P.java", one));
        assertThat(seen(".prose").map(it -> ((Labeled) it).getText()))
                .contains("You decide who makes the next step: press 1, or click a thread.");
        String many =
                """
                int x;
                void main() throws Exception {
                  for (int i = 0; i < 6; i++) { new Thread(() -> x++).start(); }
                }
                """;
        robot.interact(() -> session.openOwn("P.java", many));
        assertThat(seen(".prose").map(it -> ((Labeled) it).getText()))
                .anyMatch(it -> it.startsWith("Labs are for at most 5 threads with main"));
        press(robot, KeyCode.DIGIT6, false);
        assertThat(session.seat().moment().steps().getLast().letter()).isEqualTo("F");
    }

    @Test
    void escapeLeadsToTheListAndBack(FxRobot robot) {
        press(robot, KeyCode.ESCAPE, false);
        assertThat(seen(".lab-entry")).hasSameSizeAs(LABS.shelf().labs());
        press(robot, KeyCode.ESCAPE, false);
        assertThat(seen(".lab-entry")).isEmpty();
    }

    @Test
    void theListHasTheFocusAlsoWhileAFileOfOnesOwnIsOpen(FxRobot robot) {
        robot.interact(() -> session.openOwn("P.java", "void main() {}"));
        press(robot, KeyCode.ESCAPE, false);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("lab-entry");
    }
}
