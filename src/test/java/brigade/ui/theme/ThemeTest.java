package brigade.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.FxToolkitExtension;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(FxToolkitExtension.class)
class ThemeTest {

    /**
     * Else its shadow lies on white, and its corners are white, on any desktop without compositing.
     */
    @Test
    void aPopUpFillsItsWindowWhereWindowsCannotBeSeenThrough(FxRobot robot) {
        robot.interact(() -> {
            for (String style : new String[] {"tooltip", "context-menu"}) {
                Label popUp = dressed(style, false);
                assertThat(popUp.getEffect()).as(style).isNull();
                assertThat(popUp.getBackground().getFills())
                        .isNotEmpty()
                        .allMatch(fill -> fill.getRadii().getTopLeftHorizontalRadius() == 0);

                assertThat(
                                dressed(style, true)
                                        .getBackground()
                                        .getFills()
                                        .getFirst()
                                        .getRadii()
                                        .getTopLeftHorizontalRadius())
                        .as(style)
                        .isPositive();
            }
        });
    }

    private static Label dressed(String style, boolean seeThrough) {
        Label popUp = new Label("words");
        popUp.getStyleClass().add(style);
        Scene scene = new Scene(new Group(popUp));
        new Theme(scene, Appearance.DARK);
        scene.getStylesheets().setAll(Theme.sheets(true, seeThrough));
        scene.getRoot().applyCss();
        return popUp;
    }
}
