package brigade.ui.page;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * What a part of the page tells of itself: to a person who points at it, and to a screen reader.
 * The pop-up is made when it is wanted first, as there are dozens of them and a window each. UI
 * thread only.
 */
public final class Hint {

    private Hint() {}

    /** Gives a node a hint, in place of the one it had. */
    public static void on(Node node, String text) {
        boolean first = node.getAccessibleHelp() == null;
        node.setAccessibleHelp(text);
        if (first) {
            node.setPickOnBounds(true); // between the letters of a text, too
            node.setOnMouseEntered(_ -> make(node));
        }
    }

    private static void make(Node node) {
        node.setOnMouseEntered(null);
        Tooltip made = new Tooltip();
        made.textProperty().bind(node.accessibleHelpProperty());
        Tooltip.install(node, made);
    }
}
