package brigade.ui.floor.room;

import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.FloorPlan;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** The openings between rooms through which people, tickets and plates go. */
public final class Passages {

    private static final double DOORWAY = 34;

    private final Studio studio;
    private final List<Region> openings = new ArrayList<>();

    public Passages(Studio studio) {
        this.studio = studio;
    }

    public void layout(FloorPlan plan, double doorway) {
        double size = studio.metrics().px(DOORWAY);
        Box counter = plan.staff().counter();
        double hatch = Math.rint(plan.staff().kitchen().height() * 0.18);
        double rail = counter.y() + Math.rint(plan.staff().kitchen().height() * 0.3);
        double pass = counter.y() + Math.rint(plan.staff().kitchen().height() * 0.76);
        place(0, plan.door().right(), doorway - size / 2, plan.gap(), size);
        place(1, plan.dining().right(), rail - hatch / 2, plan.gap(), hatch);
        place(2, plan.dining().right(), pass - hatch / 2, plan.gap(), hatch);
        if (counter.width() == 0) {
            return;
        }
        place(3, counter.right(), rail - hatch / 2, plan.gap(), hatch);
        place(4, counter.right(), pass - hatch / 2, plan.gap(), hatch);
    }

    /** An opening between a room's right wall and the next room; it covers both walls. */
    private void place(int index, double x, double y, double gap, double height) {
        while (openings.size() <= index) {
            Region opening = new Region();
            opening.setManaged(false);
            opening.setMouseTransparent(true);
            opening.getStyleClass().add("floor-passage");
            openings.add(opening);
            studio.walls().getChildren().add(opening);
        }
        openings.get(index).resizeRelocate(x - 1, Math.rint(y), gap + 2, Math.rint(height));
    }
}
