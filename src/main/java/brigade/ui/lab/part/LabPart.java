package brigade.ui.lab.part;

import javafx.scene.layout.Region;

/** A part of the Labs page: made when it is seen first. UI thread only. */
public interface LabPart {

    /** What is seen. */
    Region node();

    /** Shows what the session knows by now. Called when it is seen, and after each change then. */
    void show();
}
