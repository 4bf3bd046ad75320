package brigade.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The place beside the page, where a card may stand for a while. UI thread only. */
public final class AsidePlace {

    private final ObjectProperty<@Nullable Aside> aside = new SimpleObjectProperty<>();

    AsidePlace() {}

    /**
     * What stands there.
     *
     * @param whole whether it takes the room of the page, too
     */
    record Aside(Region card, boolean whole) {}

    /** Shows a card there, in place of the inspector. */
    public void show(Region card) {
        aside.set(new Aside(card, false));
    }

    /** Shows a card there that takes the room of the page, too. */
    public void showAlone(Region card) {
        aside.set(new Aside(card, true));
    }

    /** Shows the page and its inspector again. */
    public void clear() {
        aside.set(null);
    }

    ObjectProperty<@Nullable Aside> asideProperty() {
        return aside;
    }
}
