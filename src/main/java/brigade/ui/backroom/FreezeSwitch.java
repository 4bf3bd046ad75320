package brigade.ui.backroom;

import brigade.ui.page.Texts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import java.util.Optional;

/**
 * Asks, the first time, whether the UI thread shall really be blocked, and begins the freeze. UI
 * thread only.
 */
public final class FreezeSwitch {

    private final Texts texts;
    private final Freeze freeze;
    private final Window owner;
    private boolean warned;

    public FreezeSwitch(Texts texts, Freeze freeze, Window owner) {
        this.texts = texts;
        this.freeze = freeze;
        this.owner = owner;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return freeze.underWayProperty();
    }

    /** Returns whether the freeze begins. */
    public boolean ask() {
        if (!warned && !confirmed()) {
            return false;
        }
        warned = true;
        freeze.begin();
        return true;
    }

    private boolean confirmed() {
        ButtonType go = new ButtonType(texts.of("freeze.go"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay =
                new ButtonType(texts.of("freeze.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, texts.of("freeze.text"), go, stay);
        alert.initOwner(owner);
        alert.setTitle(texts.of("freeze.title"));
        alert.setHeaderText(texts.of("freeze.header"));
        return alert.showAndWait().equals(Optional.of(go));
    }
}
