package brigade.ui.lab.part;

import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A key, and what it does. UI thread only. */
public final class KeyHint extends HBox {

    /**
     * @param key of the text that says what it does; its name is at {@code key.cap}
     */
    public KeyHint(Texts texts, String key) {
        Label cap = new Label(texts.of(key + ".cap"));
        cap.getStyleClass().add("lab-key");
        Label what = new Label(texts.of(key));
        what.getStyleClass().add("quiet");
        getStyleClass().add("lab-thread-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(cap, what);
    }
}
