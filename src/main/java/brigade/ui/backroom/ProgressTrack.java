package brigade.ui.backroom;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A progress bar that costs one small rectangle: no animation, no skin, whole pixels. */
public final class ProgressTrack extends Region {

    private static final double HEIGHT = 8;

    private final Region done = new Region();
    private double share;

    public ProgressTrack() {
        getStyleClass().add("progress-track");
        done.getStyleClass().add("progress-done");
        done.setManaged(false);
        getChildren().add(done);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /** From 0 to 1. */
    void show(double next) {
        share = Math.clamp(next, 0, 1);
        place();
    }

    private void place() {
        double width = Math.round(getWidth() * share);
        if (width != done.getWidth() || getHeight() != done.getHeight()) {
            done.resizeRelocate(0, 0, width, getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE
                ? share
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
