package brigade.ui.lab.part;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A part of the Labs page: made when it is seen first. UI thread only. */
public interface LabPart {

    /** What is seen. */
    Region node();

    /** Where the keyboard begins, when it is opened. */
    default Node entry() {
        return node();
    }

    /** The first of some choices; what they stand in where there are none. */
    static Node first(Pane choices) {
        return choices.getChildren().isEmpty() ? choices : choices.getChildren().getFirst();
    }

    /** Takes a key that nobody else wanted; whether it did. */
    default boolean pressed(KeyEvent key) {
        return false;
    }

    /** Shows what the session knows by now. Called when it is seen, and after each change then. */
    void show();
}
