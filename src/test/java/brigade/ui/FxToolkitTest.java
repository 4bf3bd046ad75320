package brigade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(FxToolkitExtension.class)
class FxToolkitTest {
    @Test
    void clicksAButtonWithoutADisplay(FxRobot robot, Stage stage) {
        var clicks = new AtomicInteger();
        robot.interact(() -> {
            var button = new Button("Ring");
            button.setOnAction(_ -> clicks.incrementAndGet());
            stage.setScene(new Scene(button, 200, 100));
            stage.show();
        });

        robot.clickOn("Ring");

        assertThat(clicks).hasValue(1);
        assertThat(Screen.getPrimary().getBounds()).isEqualTo(new Rectangle2D(0, 0, 1000, 1000));
    }
}
