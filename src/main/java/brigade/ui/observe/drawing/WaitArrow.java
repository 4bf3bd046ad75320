package brigade.ui.observe.drawing;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.StrokeLineCap;

/** A line from who waits to whom it waits for. UI thread only. */
final class WaitArrow extends Group {

    private static final double HEAD = 9;

    /** So far below a ring reaches the badge of who is blocked. */
    private static final double BADGE = 8;

    private final QuadCurve curve = new QuadCurve();
    private final Polygon head = new Polygon();
    private final FittedText word = new FittedText(HPos.CENTER);

    WaitArrow() {
        setManaged(false);
        setMouseTransparent(true);
        curve.setFill(null);
        curve.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().addAll(curve, head, word);
    }

    /**
     * Leads from one to another.
     *
     * @param bend how far it bends to its left, pixels
     * @param text what is wanted, or empty
     * @param stuck whether it is part of a ring
     */
    void show(
            People.Place from,
            People.Place to,
            double bend,
            String text,
            boolean stuck,
            DrawingKit kit) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        double middleX = (from.x() + to.x()) / 2 + dy / length * bend * 2;
        double middleY = (from.y() + to.y()) / 2 - dx / length * bend * 2;
        double[] start = towards(from, middleX, middleY, 3);
        double[] end = towards(to, middleX, middleY, 3);
        double angle = Math.atan2(end[1] - middleY, end[0] - middleX);
        double size = HEAD * Math.max(1, kit.scale());
        curve.setStartX(start[0]);
        curve.setStartY(start[1]);
        curve.setControlX(middleX);
        curve.setControlY(middleY);
        curve.setEndX(end[0] - Math.cos(angle) * size * 0.7);
        curve.setEndY(end[1] - Math.sin(angle) * size * 0.7);
        head.getPoints()
                .setAll(
                        end[0],
                        end[1],
                        end[0] - size * Math.cos(angle - 0.42),
                        end[1] - size * Math.sin(angle - 0.42),
                        end[0] - size * Math.cos(angle + 0.42),
                        end[1] - size * Math.sin(angle + 0.42));
        Color color = kit.palette().of(stuck ? Tone.BLOCKED : Tone.LINE_STRONG);
        curve.setStroke(color);
        curve.setStrokeWidth(stuck ? 2.2 : 1.2);
        head.setFill(color);
        word.setVisible(!text.isEmpty());
        if (!text.isEmpty()) {
            word.setFont(kit.letters().small());
            word.setFill(kit.palette().of(stuck ? Tone.BLOCKED_TEXT : Tone.INK_2));
            double x = (start[0] + 2 * middleX + end[0]) / 4;
            double y = (start[1] + 2 * middleY + end[1]) / 4;
            boolean above = middleY <= (from.y() + to.y()) / 2;
            double size2 = kit.letters().small().getSize();
            word.at(
                    x,
                    above ? y - 5 : y + size2 + 4 + kit.px(stuck ? BADGE : 0),
                    Math.max(60, length * 1.4));
            word.show(text);
        }
    }

    private static double[] towards(People.Place from, double x, double y, double gap) {
        double length = Math.max(1, Math.hypot(x - from.x(), y - from.y()));
        double part = Math.min(1, (from.radius() + gap) / length);
        return new double[] {from.x() + (x - from.x()) * part, from.y() + (y - from.y()) * part};
    }
}
