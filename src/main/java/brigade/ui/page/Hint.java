package brigade.ui.page;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * What a part of the page tells of itself: to a person who points at it, and to a screen reader.
 * The pop-up is made when it is wanted first, as there are dozens of them and a window each. UI
 * thread only.
 */
public final class Hint {

    private static final double WIDEST = 380;

    /** Pixels to the edge of the window. */
    private static final double MARGIN = 4;

    /** So high are the pointer and the space around it. */
    private static final double POINTER = 28;

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
        Tooltip made = label();
        made.textProperty().bind(node.accessibleHelpProperty());
        Tooltip.install(node, made);
    }

    /** A pop-up for a few words, which breaks long lines and stays in the window. */
    public static Tooltip label() {
        Tooltip label = new Tooltip();
        label.setMaxWidth(WIDEST);
        label.setWrapText(true);
        label.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> keepInside(label));
        return label;
    }

    private static void keepInside(Tooltip label) {
        Window window = label.getOwnerWindow();
        Scene scene = window == null ? null : window.getScene();
        if (window != null && scene != null) {
            Point2D place =
                    place(
                            new Rectangle2D(
                                    label.getX(),
                                    label.getY(),
                                    label.getWidth(),
                                    label.getHeight()),
                            new Rectangle2D(
                                    window.getX() + scene.getX(),
                                    window.getY() + scene.getY(),
                                    scene.getWidth(),
                                    scene.getHeight()));
            label.setX(place.getX());
            label.setY(place.getY());
        }
    }

    /** Where a pop-up goes that was to be below the pointer: above it where there is no room. */
    static Point2D place(Rectangle2D label, Rectangle2D within) {
        double rightmost = within.getMaxX() - MARGIN - label.getWidth();
        double x = Math.max(within.getMinX() + MARGIN, Math.min(label.getMinX(), rightmost));
        double above = label.getMinY() - label.getHeight() - POINTER;
        boolean fits = label.getMaxY() <= within.getMaxY() - MARGIN;
        double y = fits ? label.getMinY() : Math.max(within.getMinY() + MARGIN, above);
        return new Point2D(x, y);
    }
}
