package brigade.ui.page;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * What a control tells of itself: to a person who points at it, and to a screen reader. The pop-up
 * is made when it is wanted first, as there are dozens of them and a window each. UI thread only.
 */
public final class Hint {

    private Hint() {}

    /** Gives a control a hint, in place of the one it had. */
    public static void on(Control control, String text) {
        control.setAccessibleHelp(text);
        Tooltip made = control.getTooltip();
        if (made == null) {
            control.setOnMouseEntered(_ -> make(control));
        } else {
            made.setText(text);
        }
    }

    private static void make(Control control) {
        control.setOnMouseEntered(null);
        control.setTooltip(new Tooltip(control.getAccessibleHelp()));
    }
}
