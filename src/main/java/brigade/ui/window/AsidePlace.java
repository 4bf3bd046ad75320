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

    /** Whether that card stands there, whether or not the page is the one that is seen. */
    public boolean shows(Region card) {
        Aside now = aside.get();
        return now != null && now.card() == card;
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
