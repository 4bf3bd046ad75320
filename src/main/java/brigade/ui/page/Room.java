package brigade.ui.page;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/**
 * The room on the page: whether a part is wide enough to say all it has to say, and who has none.
 * UI thread only.
 */
public final class Room {

    private final Consumer<Boolean> told;
    private boolean enough = true;

    private Room(Consumer<Boolean> told) {
        this.told = told;
    }

    /**
     * Tells it now and whenever it changes. What has no width yet is taken to have enough: most
     * windows do, and a page that guesses well is laid out once before it is seen, not twice.
     *
     * @param least width that is enough, in pixels
     */
    public static void in(Region part, double least, Consumer<Boolean> told) {
        Room room = new Room(told);
        told.accept(true);
        part.widthProperty().subscribe((_, width) -> room.now(width.doubleValue() >= least));
    }

    /** Shows a part in the room that it needs, or leaves that room to the others. */
    public static void give(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** Whether a node is in a window, and it and all around it are shown. */
    public static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private void now(boolean next) {
        if (next != enough) {
            enough = next;
            told.accept(next);
        }
    }
}
