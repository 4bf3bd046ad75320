package brigade.ui.backroom;

import brigade.ui.page.Texts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Asks, the first time, whether the UI thread shall really be blocked, and begins the freeze. UI
 * thread only.
 */
public final class FreezeSwitch {

    private final Texts texts;
    private final Freeze freeze;
    private final Window owner;
    private @Nullable Question question;
    private boolean warned;

    /** The window that asks, and the answer that begins the freeze. */
    private record Question(Alert window, ButtonType go) {}

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
        Question asked = question();
        return asked.window.showAndWait().equals(Optional.of(asked.go));
    }

    /** What makes the question ready to be drawn, in small pieces. */
    public List<Runnable> preparation() {
        return List.of(this::question, () -> pane().applyCss(), this::layOut);
    }

    private void layOut() {
        pane().autosize();
        pane().layout();
    }

    private DialogPane pane() {
        return question().window.getDialogPane();
    }

    private Question question() {
        Question made = question == null ? ask(texts, owner) : question;
        question = made;
        return made;
    }

    private static Question ask(Texts texts, Window owner) {
        ButtonType go = new ButtonType(texts.of("freeze.go"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay =
                new ButtonType(texts.of("freeze.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, texts.of("freeze.text"), go, stay);
        alert.initOwner(owner);
        alert.setTitle(texts.of("freeze.title"));
        alert.setHeaderText(texts.of("freeze.header"));
        return new Question(alert, go);
    }
}
