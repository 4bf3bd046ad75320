package brigade.ui.floor;

import brigade.ui.floor.drawing.StaffFigure;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** The keyboard on the floor: arrows go to the nearest person that way, Enter and Space pick. */
public final class FloorKeys {

    /** Somebody aside counts as this much further away than somebody ahead. */
    private static final double ASIDE = 2.5;

    private final Group people;

    /** For these people; other nodes among them are left alone. */
    public FloorKeys(Group people) {
        this.people = people;
    }

    /** A key was pressed on one of them. */
    public void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof StaffFigure focused)
                || key.isShortcutDown()
                || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> focused.fire();
            case LEFT, KP_LEFT -> go(focused, -1, 0);
            case RIGHT, KP_RIGHT -> go(focused, 1, 0);
            case UP, KP_UP -> go(focused, 0, -1);
            case DOWN, KP_DOWN -> go(focused, 0, 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(StaffFigure from, int dx, int dy) {
        Node best = nearest(from, dx, dy);
        if (best != null) {
            best.requestFocus();
        }
    }

    private @Nullable Node nearest(StaffFigure from, int dx, int dy) {
        Node best = null;
        double least = Double.MAX_VALUE;
        for (Node node : people.getChildren()) {
            double x = node.getLayoutX() - from.getLayoutX();
            double y = node.getLayoutY() - from.getLayoutY();
            double ahead = x * dx + y * dy;
            double distance = ahead + ASIDE * Math.abs(x * dy - y * dx);
            if (node != from && ahead > 1 && distance < least) {
                least = distance;
                best = node;
            }
        }
        return best;
    }
}
