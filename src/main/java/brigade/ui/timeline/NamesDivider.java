package brigade.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * What stands between names and bars, and is drawn to give names more room or less. With the focus
 * the arrow keys do that; Home, or two clicks, give names what they need.
 */
final class NamesDivider extends Region {

    static final int WIDTH = 7;

    private static final int STEP = 8;

    private final IntSupplier width;
    private final IntConsumer want;
    private double grabbed;

    /**
     * @param width how wide names are
     * @param want is told how wide they shall be, or 0 for as they need
     */
    NamesDivider(IntSupplier width, IntConsumer want) {
        this.width = width;
        this.want = want;
        getStyleClass().add("names-divider");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        addEventHandler(MouseEvent.ANY, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pointed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                requestFocus();
                grabbed = event.getSceneX() - width.getAsInt();
            } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                want.accept((int) Math.max(NamesRoom.LEAST, event.getSceneX() - grabbed));
            } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED
                    && event.getClickCount() == 2) {
                want.accept(0);
            }
        }
        event.consume(); // it is no click on a row
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> want.accept(Math.max(NamesRoom.LEAST, width.getAsInt() - STEP));
            case RIGHT -> want.accept(width.getAsInt() + STEP);
            case HOME -> want.accept(0);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
