package brigade.ui.lab.part;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A part of the Labs page: made when it is seen first. UI thread only. */
public interface LabPart {

    /** What is seen. */
    Region node();

    /** Where the keyboard begins, when it is opened. */
    default Node entry() {
        return node();
    }

    /** Takes a key that nobody else wanted; whether it did. */
    default boolean pressed(KeyEvent key) {
        return false;
    }

    /** Shows what the session knows by now. Called when it is seen, and after each change then. */
    void show();
}
