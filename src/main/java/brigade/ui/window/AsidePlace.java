package brigade.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The place of the inspector, where something else may stand for a while. UI thread only. */
public final class AsidePlace {

    private final ObjectProperty<@Nullable Region> card = new SimpleObjectProperty<>();

    AsidePlace() {}

    /** Shows a card there; null: the inspector again. */
    public void show(@Nullable Region next) {
        card.set(next);
    }

    ObjectProperty<@Nullable Region> cardProperty() {
        return card;
    }
}
