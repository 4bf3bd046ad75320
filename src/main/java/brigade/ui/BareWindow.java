package brigade.ui;

import brigade.ui.page.FirstFrame;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * A window with a label and nothing else: the yardstick of Brigade's own start-up, run on the same
 * runtime by {@code installer/linux/check}. The label moves by a pixel, because a pulse that has
 * nothing to draw does not wait for the frame before it, and the first frame would be told of
 * before it is there.
 */
final class BareWindow {

    private BareWindow() {}

    static void main() {
        Platform.startup(BareWindow::open);
    }

    private static void open() {
        Label label = new Label("A window");
        Scene scene = new Scene(new StackPane(label), 1440, 900);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle("A window");
        FirstFrame.tell();
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                label.setTranslateX(1 - label.getTranslateX());
            }
        }.start();
    }
}
