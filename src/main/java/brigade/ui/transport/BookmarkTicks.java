package brigade.ui.transport;

import brigade.trace.file.Bookmark;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where on the scrubber there are bookmarks. Takes no clicks: the scrubber beneath does. */
public final class BookmarkTicks extends Pane {

    private static final int WIDTH = 5;
    private static final int HEIGHT = 14;

    public BookmarkTicks() {
        setMouseTransparent(true);
        getStyleClass().add("bookmark-ticks");
    }

    /**
     * Shows these.
     *
     * @param place of each on the way, 0 … 1
     */
    void show(List<Bookmark> bookmarks, ToDoubleFunction<Bookmark> place) {
        while (getChildren().size() > bookmarks.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < bookmarks.size()) {
            Region tick = new Region();
            tick.getStyleClass().add("bookmark-tick");
            tick.setManaged(false);
            getChildren().add(tick);
        }
        for (int i = 0; i < bookmarks.size(); i++) {
            double way = getWidth() - 2 * ScrubberController.MARGIN;
            double x = ScrubberController.MARGIN + place.applyAsDouble(bookmarks.get(i)) * way;
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            Math.rint(x - WIDTH / 2.0),
                            Math.rint((getHeight() - HEIGHT) / 2),
                            WIDTH,
                            HEIGHT);
        }
    }
}
