package brigade.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Gives the page a size of its own, and shrinks it where the screen is smaller: JavaFX's headless
 * screen is 1000 × 1000.
 */
final class PageFrame extends Pane {

    private final Region page;
    private final double scale;

    /**
     * @param scale at which the page is shown, at most 1
     */
    PageFrame(Region page, double scale) {
        this.page = page;
        this.scale = scale;
        // Its size is not its preferred one, and what it asks for inside is no business of ours.
        page.setManaged(false);
        Pane scaled = new Pane(page);
        scaled.setManaged(false);
        scaled.setScaleX(scale);
        scaled.setScaleY(scale);
        getChildren().add(scaled);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.round(getWidth() / scale);
        double height = Math.round(getHeight() / scale);
        page.resizeRelocate(0, 0, width, height);
        // A node is scaled about its middle: put it so that its corner stays in ours.
        page.getParent()
                .resizeRelocate(-width * (1 - scale) / 2, -height * (1 - scale) / 2, width, height);
    }
}
