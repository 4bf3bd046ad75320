package brigade.ui;

import brigade.ui.page.Page;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
        on(scene, new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), this::quit);
    }

    private static void on(Scene scene, KeyCombination keys, Runnable what) {
        scene.getAccelerators().put(keys, what);
    }

    /** One step back: from what is selected to nothing, then from the past to the present. */
    private void back() {
        Page page = shown.get().page();
        if (page.clock().isLive() || !page.atWork()) {
            page.selection().clear();
        } else {
            page.clock().live();
        }
    }

    private void quit() {
        stage.close();
        onClosed.run();
    }
}
