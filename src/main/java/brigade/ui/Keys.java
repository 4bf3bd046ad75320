package brigade.ui;

import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;
import brigade.ui.window.WindowPages;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.util.List;

/** The keys that work everywhere in the window. */
final class Keys {

    /** With the system's own modifier, in the order of the bar. */
    private static final List<KeyCode> PAGES =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final Stage stage;
    private final WindowPages pages;
    private final Runnable onClosed;

    Keys(Stage stage, WindowPages pages, Runnable onClosed) {
        this.stage = stage;
        this.pages = pages;
        this.onClosed = onClosed;
    }

    void attach(Scene scene) {
        on(scene, new KeyCodeCombination(KeyCode.F1), pages::openHelp);
        on(scene, new KeyCodeCombination(KeyCode.F5), pages::present);
        on(scene, new KeyCodeCombination(KeyCode.ESCAPE), this::back);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::besideClosedMenu);
        on(scene, new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), this::quit);
        for (KeyCode each : PAGES) {
            int place = PAGES.indexOf(each);
            on(
                    scene,
                    new KeyCodeCombination(each, KeyCombination.SHORTCUT_DOWN),
                    () -> pages.turnTo(place));
        }
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
        TraceSession session = pages.trace().session();
        if (!(session.selection().get() instanceof Selected.Nothing)) {
            session.selection().clear();
        } else if (session.source().growing()) {
            session.clock().live();
        }
    }

    private void quit() {
        stage.close();
        onClosed.run();
    }
}
