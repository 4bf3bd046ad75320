package brigade.ui.window;

import brigade.ui.file.NoticeController;
import brigade.ui.page.Lent;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Window;

/**
 * What stands above the pages of a window, and how they are shown. UI thread only.
 *
 * @param presenting whether they are shown for a projector: larger type, the picture alone
 * @param roomy whether the bar has room for words
 */
public record Surface(
        Window window,
        Bubbles bubbles,
        Spotlight spotlight,
        NoticeController notice,
        BooleanProperty presenting,
        BooleanProperty roomy) {

    /** Of a window that is as wide as most are. */
    public Surface(Window window, Bubbles bubbles, NoticeController notice) {
        this(
                window,
                bubbles,
                new Spotlight(),
                notice,
                new SimpleBooleanProperty(),
                new SimpleBooleanProperty(true));
    }

    /** The same for a page that comes and goes. */
    Surface lent() {
        return new Surface(window, bubbles, spotlight, notice, Lent.of(presenting), Lent.of(roomy));
    }
}
