package brigade.ui.transport;

import brigade.ui.page.SessionClock;
import brigade.ui.page.TraceSession;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The keys of the transport bar, wherever the focus is. What has the focus by keyboard, seen by its
 * ring, has the first say; what was only clicked has not, or a click on a button would take Space
 * away. Fields and tables keep all keys.
 */
public final class TransportKeys {

    private final Scene scene;
    private final Supplier<TraceSession> session;
    private final BooleanSupplier timeShown;

    private TransportKeys(Scene scene, Supplier<TraceSession> session, BooleanSupplier timeShown) {
        this.scene = scene;
        this.session = session;
        this.timeShown = timeShown;
    }

    /**
     * Listens in this window.
     *
     * @param session of the trace that is shown
     * @param timeShown whether an instant of its trace is seen; otherwise the keys are others’
     */
    public static void attach(
            Scene scene, Supplier<TraceSession> session, BooleanSupplier timeShown) {
        TransportKeys keys = new TransportKeys(scene, session, timeShown);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::take);
    }

    private void first(KeyEvent key) {
        Node owner = scene.getFocusOwner();
        if (owner == null || !owner.isFocusVisible()) {
            take(key);
        }
    }

    private void take(KeyEvent key) {
        boolean plain =
                !key.isShortcutDown()
                        && !key.isAltDown()
                        && !key.isShiftDown()
                        && !key.isControlDown();
        if (plain
                && timeShown.getAsBoolean()
                && !keepsKeys(scene.getFocusOwner())
                && !popupOpen()
                && act(key)) {
            key.consume();
        }
    }

    private static boolean keepsKeys(@Nullable Node owner) {
        return owner instanceof Control
                && (owner instanceof TextInputControl
                        || owner instanceof Spinner
                        || owner instanceof ComboBoxBase
                        || owner instanceof ListView
                        || owner instanceof TableView
                        || owner instanceof TreeView);
    }

    /** A popup gets the keys of the window beneath it, and leaves to it what it does not use. */
    private static boolean popupOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip));
    }

    private boolean act(KeyEvent key) {
        SessionClock clock = session.get().clock();
        switch (key.getCode()) {
            case SPACE -> clock.toggle();
            case LEFT, KP_LEFT -> clock.stepBack(session.get().selection().get());
            case RIGHT, KP_RIGHT -> clock.stepForward(session.get().selection().get());
            case HOME -> clock.toStart();
            case END -> clock.live();
            case COMMA -> clock.slower();
            case PERIOD -> clock.faster();
            default -> {
                return false;
            }
        }
        return true;
    }
}
