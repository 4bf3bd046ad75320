package brigade.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * A window with a label and nothing else: the yardstick of Brigade's own start-up, run on the same
 * runtime by {@code installer/linux/check}.
 */
final class BareWindow {

    private BareWindow() {}

    static void main() {
        Platform.startup(BareWindow::open);
    }

    private static void open() {
        Scene scene = new Scene(new StackPane(new Label("A window")), 1440, 900);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle("A window");
        stage.show();
        FirstFrame.tell(scene);
    }
}
