package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** The name of a person and the line that says what it does, below the ring. */
final class Caption extends Group {

    private final Rectangle ground = new Rectangle();
    private final FittedText name = new FittedText(HPos.CENTER);
    private final FittedText line = new FittedText(HPos.CENTER);
    private double radius;
    private double width;
    private Detail detail = Detail.BARE;

    Caption() {
        ground.setVisible(false);
        ground.setArcWidth(8);
        ground.setArcHeight(8);
        ground.setOpacity(0.86);
        getChildren().addAll(ground, name, line);
    }

    void paint(FloorColors palette, Activity activity) {
        ground.setFill(palette.of(Tone.ROOM));
        name.setFill(palette.of(Tone.INK));
        line.setFill(palette.text(activity));
    }

    void fit(double ringRadius, Detail how, double widest, Letters letters) {
        if (ringRadius == radius
                && how == detail
                && widest == width
                && name.getFont().equals(letters.name())) {
            return;
        }
        radius = ringRadius;
        detail = how;
        width = widest;
        name.setFont(letters.name());
        line.setFont(letters.line());
        double first = ringRadius + letters.nameHeight() - 2;
        name.at(0, first, widest);
        line.at(0, first + letters.lineHeight(), widest);
        name.setVisible(how != Detail.BARE);
        line.setVisible(how == Detail.FULL);
        ground();
    }

    void show(List<String> names, List<String> lines) {
        name.show(names);
        line.show(lines);
        if (ground.isVisible()) {
            ground();
        }
    }

    double halfWidth() {
        return detail == Detail.BARE
                ? 0
                : Math.max(name.width(), line.isVisible() ? line.width() : 0) / 2 + 4;
    }

    void ground(boolean visible) {
        if (visible != ground.isVisible()) {
            ground.setVisible(visible);
            ground();
        }
    }

    private void ground() {
        double wide = 2 * halfWidth();
        ground.setX(-Math.rint(wide / 2));
        ground.setWidth(Math.rint(wide));
        ground.setY(radius + 2);
        double lines =
                detail == Detail.FULL
                        ? name.getFont().getSize() * 1.4 + line.getFont().getSize() * 1.5
                        : name.getFont().getSize() * 1.5;
        ground.setHeight(detail == Detail.BARE ? 0 : Math.rint(lines));
    }
}
