package brigade.ui.floor.room;

import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Point;

import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * The door to the street as in an architect's plan: a gap in the wall, a leaf, and the way it
 * swings.
 */
final class StreetDoor {

    private static final double LEAF = 26;
    private static final double SILL = 10;

    private final Studio studio;
    private final Rectangle gap = new Rectangle();
    private final Line leaf = new Line();
    private final Line shut = new Line();
    private final Arc swing = new Arc();
    private Point exit = new Point(0, 0);

    StreetDoor(Studio studio) {
        this.studio = studio;
        swing.setType(ArcType.OPEN);
        swing.setFill(null);
        swing.getStrokeDashArray().setAll(2.0, 3.0);
        leaf.setStrokeWidth(2);
        shut.setStrokeWidth(2);
        shut.setVisible(false);
        gap.setManaged(false);
        studio.walls().getChildren().addAll(gap, swing, leaf, shut);
    }

    /**
     * Places the door low in the left wall of a room; returns the height that it takes from the
     * room.
     */
    double layout(Box room) {
        double size = studio.metrics().px(LEAF);
        double bottom = room.bottom() - studio.metrics().px(SILL);
        double x = room.x() + 0.5;
        gap.setX(room.x());
        gap.setY(bottom - size);
        gap.setWidth(2);
        gap.setHeight(size);
        leaf.setStartX(x);
        leaf.setStartY(bottom);
        leaf.setEndX(x + size);
        leaf.setEndY(bottom);
        shut.setStartX(x + 0.5);
        shut.setStartY(bottom);
        shut.setEndX(x + 0.5);
        shut.setEndY(bottom - size);
        swing.setCenterX(x);
        swing.setCenterY(bottom);
        swing.setRadiusX(size);
        swing.setRadiusY(size);
        swing.setStartAngle(0);
        swing.setLength(90);
        exit = new Point(room.x() + studio.metrics().px(10), bottom - size / 2);
        return size + studio.metrics().px(SILL) * 2;
    }

    void paint() {
        gap.setFill(studio.palette().of(Tone.ROOM));
        leaf.setStroke(studio.palette().of(Tone.LINE_STRONG));
        shut.setStroke(studio.palette().of(Tone.LINE_STRONG));
        swing.setStroke(studio.palette().of(Tone.LINE_STRONG));
    }

    void open(boolean open) {
        leaf.setVisible(open);
        swing.setVisible(open);
        shut.setVisible(!open);
    }

    Point exit() {
        return exit;
    }

    double width() {
        return studio.metrics().px(LEAF);
    }
}
