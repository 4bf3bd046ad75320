package brigade.ui.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane for what changes while it is seen. Others keep a picture of all that is seen in
 * them, and draw it anew whenever a number within changes. UI thread only.
 */
public final class LiveScrollPane extends ScrollPane {

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        for (Node part : getChildren()) {
            part.setCache(false);
        }
        return skin;
    }
}
