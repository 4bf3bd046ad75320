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
        this(texts, key, texts.of(key + ".cap"));
    }

    /**
     * @param key of the text that says what it does
     * @param name of the key
     */
    public KeyHint(Texts texts, String key, String name) {
        Label cap = new Label(name);
        cap.getStyleClass().add("lab-key");
        Label what = new Label(texts.of(key));
        what.getStyleClass().add("quiet");
        getStyleClass().add("lab-thread-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(cap, what);
    }
}
