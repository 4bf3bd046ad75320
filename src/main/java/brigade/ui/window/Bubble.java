package brigade.ui.window;

import brigade.ui.page.InParts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

import java.util.List;

/** A card with an arrow that points at what it belongs to. UI thread only. */
final class Bubble extends Region implements InParts {

    /** From the edge of the page, pixels. */
    private static final double MARGIN = 8;

    private static final double ARROW = 8;
    private static final double CORNER = 10;

    private final Path border = new Path();
    private final Region content;
    private double arrowAt;
    private boolean arrowBelow;
    private Outline outline = new Outline(0, 0, 0, false);
    private List<Node> later = List.of();

    /** What the border looks like. */
    private record Outline(double width, double height, double arrowAt, boolean arrowBelow) {}

    Bubble(Region content) {
        this.content = content;
        getStyleClass().add("bubble");
        border.getStyleClass().add("bubble-border");
        border.setManaged(false);
        border.setCache(true); // its shadow is drawn once, not whenever something within changes
        getChildren().addAll(border, content);
    }

    @Override
    public void firstPart() {
        if (content instanceof Pane pane) {
            List<Node> children = pane.getChildren();
            List<Node> second = children.subList((children.size() + 1) / 2, children.size());
            later = List.copyOf(second);
            second.clear();
        }
    }

    @Override
    public boolean whole() {
        boolean partly = !later.isEmpty();
        if (content instanceof Pane pane) {
            pane.getChildren().addAll(later);
            later = List.of();
        }
        return partly;
    }

    /**
     * Stands below a part of the page, or above it where there is more room, within the page.
     *
     * @param anchor the part, in the coordinates of the parent
     * @param width of the page
     * @param height of the page
     */
    void placeAt(Bounds anchor, double width, double height) {
        arrowBelow = anchor.getCenterY() > height / 2;
        double wide = Math.min(snapSizeX(content.prefWidth(-1)), width - 2 * MARGIN);
        double room = arrowBelow ? anchor.getMinY() : height - anchor.getMaxY();
        double tall = Math.min(snapSizeY(content.prefHeight(wide)) + ARROW, room - MARGIN);
        double middle = anchor.getCenterX();
        double left = Math.rint(Math.clamp(middle - wide / 2, MARGIN, width - MARGIN - wide));
        double top = arrowBelow ? anchor.getMinY() - tall : anchor.getMaxY();
        arrowAt = Math.clamp(middle - left, CORNER + ARROW, wide - CORNER - ARROW);
        resizeRelocate(left, Math.rint(top), wide, tall);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double top = arrowBelow ? 0 : ARROW;
        double bottom = arrowBelow ? getHeight() - ARROW : getHeight();
        content.resizeRelocate(0, top, getWidth(), bottom - top);
        Outline next = new Outline(getWidth(), getHeight(), arrowAt, arrowBelow);
        if (!next.equals(outline)) { // or the shadow would be drawn anew
            outline = next;
            outline(getWidth(), top, bottom);
        }
    }

    private void outline(double width, double top, double bottom) {
        border.getElements()
                .setAll(
                        new MoveTo(CORNER, top),
                        new HLineTo(arrowBelow ? CORNER : arrowAt - ARROW),
                        new LineTo(arrowBelow ? CORNER : arrowAt, arrowBelow ? top : 0),
                        new LineTo(arrowBelow ? CORNER : arrowAt + ARROW, top),
                        new HLineTo(width - CORNER),
                        corner(width, top + CORNER),
                        new VLineTo(bottom - CORNER),
                        corner(width - CORNER, bottom),
                        new HLineTo(arrowBelow ? arrowAt + ARROW : CORNER),
                        new LineTo(
                                arrowBelow ? arrowAt : CORNER,
                                arrowBelow ? bottom + ARROW : bottom),
                        new LineTo(arrowBelow ? arrowAt - ARROW : CORNER, bottom),
                        new HLineTo(CORNER),
                        corner(0, bottom - CORNER),
                        new VLineTo(top + CORNER),
                        corner(CORNER, top),
                        new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(CORNER, CORNER, 0, x, y, false, true);
    }
}
