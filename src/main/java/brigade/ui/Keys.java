package brigade.ui;

import brigade.ui.page.Page;
import brigade.ui.shell.ShellController;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The keys that work everywhere in the window. */
final class Keys {

    private final Stage stage;
    private final ShellController shell;
    private final Page page;
    private final Runnable onClosed;

    Keys(Stage stage, ShellController shell, Page page, Runnable onClosed) {
        this.stage = stage;
        this.shell = shell;
        this.page = page;
        this.onClosed = onClosed;
    }

    void attach(Scene scene) {
        on(scene, new KeyCodeCombination(KeyCode.F1), shell::openHelp);
        on(scene, new KeyCodeCombination(KeyCode.F5), shell::present);
        on(scene, new KeyCodeCombination(KeyCode.ESCAPE), this::back);
        on(scene, new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), this::quit);
    }

    private static void on(Scene scene, KeyCombination keys, Runnable what) {
        scene.getAccelerators().put(keys, what);
    }

    /** One step back: from what is selected to nothing, then from the past to the present. */
    private void back() {
        if (page.clock().isLive()) {
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
