package brigade.ui.timeline;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The lanes, and beside them the panel of figures while it is shown. Where there is no room for
 * both side by side the panel stands below the lanes, and in a low window in their place. UI thread
 * only.
 */
public final class LanesBody extends Pane {

    /** The panel of figures; the other child is the strip. */
    private Region panel = new Region();

    void place(Region its) {
        panel = its;
        getChildren().add(its);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        BodyRoom room = BodyRoom.of(width, height, panel.isManaged() ? panel.prefWidth(-1) : 0);
        for (Node child : getManagedChildren()) {
            if (child == panel) {
                child.resizeRelocate(
                        width - room.panelWidth(),
                        height - room.panelHeight(),
                        room.panelWidth(),
                        room.panelHeight());
            } else {
                child.resizeRelocate(0, 0, room.stripWidth(), room.stripHeight());
                child.setVisible(room.strip());
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // it takes what there is
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
