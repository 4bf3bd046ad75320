package brigade.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Gives the page a size of its own, and shrinks it where the screen is smaller: JavaFX's headless
 * screen is 1000 × 1000. Above the page stands what the window has to say.
 */
final class PageFrame extends Pane {

    private static final Insets BELOW_THE_BAR = new Insets(64, 0, 0, 0);

    private final StackPane content;
    private final double scale;

    /**
     * Shows a page.
     *
     * @param above stands above every page
     * @param scale at which the page is shown, at most 1
     */
    PageFrame(Region page, Region above, double scale) {
        this.scale = scale;
        StackPane.setAlignment(above, Pos.TOP_CENTER);
        StackPane.setMargin(above, BELOW_THE_BAR);
        above.setMinHeight(USE_PREF_SIZE);
        above.setMaxHeight(USE_PREF_SIZE);
        content = new StackPane(page);
        // Dressed when there is something to say first: nothing is when the window opens.
        above.visibleProperty()
                .subscribe(said -> {
                    if (said && !content.getChildren().contains(above)) {
                        content.getChildren().add(above);
                    }
                });
        // Its size is not its preferred one, and what it asks for inside is no business of ours.
        content.setManaged(false);
        page.setMinSize(0, 0);
        Pane scaled = new Pane(content);
        scaled.setManaged(false);
        scaled.setScaleX(scale);
        scaled.setScaleY(scale);
        getChildren().add(scaled);
    }

    /** Shows another page in its place. */
    void show(Region page) {
        page.setMinSize(0, 0);
        content.getChildren().set(0, page);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.round(getWidth() / scale);
        double height = Math.round(getHeight() / scale);
        content.resizeRelocate(0, 0, width, height);
        // A node is scaled about its middle: put it so that its corner stays in ours.
        content.getParent()
                .resizeRelocate(-width * (1 - scale) / 2, -height * (1 - scale) / 2, width, height);
    }
}
