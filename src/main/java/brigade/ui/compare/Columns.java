package brigade.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Puts its children into equal columns, row by row: in as few rows as there is room for, and these
 * as even as may be.
 */
public final class Columns extends Pane {

    private static final double GAP = 28;

    private double least = 300;

    /** The least width of a column. */
    public double getLeast() {
        return least;
    }

    public void setLeast(double width) {
        least = width;
    }

    private int columns(double width) {
        int children = Math.max(1, getManagedChildren().size());
        int room = Math.clamp((int) ((width + GAP) / (least + GAP)), 1, children);
        int rows = Math.ceilDiv(children, room);
        return Math.ceilDiv(children, rows);
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    @Override
    protected double computePrefHeight(double width) {
        return layOut(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        layOut(getWidth(), true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double layOut(double width, boolean place) {
        int columns = columns(width);
        double columnWidth = columnWidth(width);
        double y = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            int end = Math.min(first + columns, getManagedChildren().size());
            double height = 0;
            for (Node child : getManagedChildren().subList(first, end)) {
                height = Math.max(height, Math.ceil(child.prefHeight(columnWidth)));
            }
            for (int i = first; place && i < end; i++) {
                double x = (i - first) * (columnWidth + GAP);
                getManagedChildren().get(i).resizeRelocate(x, y, columnWidth, height);
            }
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }
}
