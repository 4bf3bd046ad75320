package brigade.ui.lab.graph;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin line as long as it may be, and upon it a bar as long as a part. UI thread only. */
final class ShareTrack extends Region {
    private final double share;
    private final Region bar = new Region();

    /**
     * @param share from 0 to 1; negative where there is no such part: dashes instead of a bar
     */
    ShareTrack(double share, String style) {
        this.share = share;
        getStyleClass().add("outcome-track");
        bar.getStyleClass().addAll("outcome-bar", share < 0 ? "outcome-endless" : style);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(bar);
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : share < 0 ? getWidth() : Math.max(3, getWidth() * share);
        bar.resizeRelocate(0, 0, width, getHeight());
        bar.setVisible(width > 0);
    }
}
