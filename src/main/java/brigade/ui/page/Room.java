package brigade.ui.page;

import javafx.scene.layout.Region;

import java.util.function.Consumer;

/** Whether a part of the page is wide enough to say all it has to say. UI thread only. */
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

    private void now(boolean next) {
        if (next != enough) {
            enough = next;
            told.accept(next);
        }
    }
}
