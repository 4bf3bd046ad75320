package brigade.ui;

import brigade.ui.page.Page;
import brigade.ui.page.Selected;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.util.function.Supplier;

/** The keys that work everywhere in the window. */
final class Keys {

    private final Stage stage;
    private final Supplier<Assembly.Built> shown;
    private final Runnable onClosed;

    Keys(Stage stage, Supplier<Assembly.Built> shown, Runnable onClosed) {
        this.stage = stage;
        this.shown = shown;
        this.onClosed = onClosed;
    }

    void attach(Scene scene) {
        on(scene, new KeyCodeCombination(KeyCode.F1), () -> shown.get().shell().openHelp());
        on(scene, new KeyCodeCombination(KeyCode.F5), () -> shown.get().shell().present());
        on(scene, new KeyCodeCombination(KeyCode.ESCAPE), this::back);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::besideClosedMenu);
        on(scene, new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), this::quit);
    }

    /** A menu button, which has the focus at first, would keep Escape though it is closed. */
    private void besideClosedMenu(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE
                && stage.getScene().getFocusOwner() instanceof MenuButton menu
                && !menu.isShowing()) {
            back();
            key.consume();
        }
    }

    private static void on(Scene scene, KeyCombination keys, Runnable what) {
        scene.getAccelerators().put(keys, what);
    }

    /** One step back: from what is selected to nothing, then from the past to the present. */
    private void back() {
        Page page = shown.get().page();
        if (!(page.selection().get() instanceof Selected.Nothing)) {
            page.selection().clear();
        } else if (page.atWork()) {
            page.clock().live();
        }
    }

    private void quit() {
        stage.close();
        onClosed.run();
    }
}
