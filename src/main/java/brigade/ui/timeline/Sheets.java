package brigade.ui.timeline;

import javafx.scene.image.ImageView;

/**
 * Two sheets of pixels, by turns: while one is rendered the next is drawn. Written in place, bars
 * would be ahead of the words on them. UI thread only.
 */
final class Sheets {

    private final ImageView view = new ImageView();
    private Sheet front = Sheet.of(1, 1);
    private Sheet back = Sheet.of(1, 1);

    Sheets() {
        view.setSmooth(false);
    }

    /** Shows the one that was drawn last. */
    ImageView view() {
        return view;
    }

    /** What to draw the next frame into, all of it. */
    Raster raster() {
        return back.raster();
    }

    /** Takes another size; returns whether it had another before. */
    boolean resize(int width, int height) {
        boolean other = raster().width() != width || raster().height() != height;
        if (other) {
            front = Sheet.of(width, height);
            back = Sheet.of(width, height);
        }
        return other;
    }

    /** What was drawn is to be seen. */
    void turn() {
        back.buffer().updateBuffer(_ -> null);
        view.setImage(back.image());
        Sheet shown = back;
        back = front;
        front = shown;
    }
}
