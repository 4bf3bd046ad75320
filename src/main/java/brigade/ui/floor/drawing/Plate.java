package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/** A plate with a dish, {@value #SIZE} wide when not scaled, around the origin. */
public final class Plate extends Group {

    static final double SIZE = 26;

    private final KindSign sign = new KindSign();
    private final Circle selection = new Circle(SIZE / 2 + 3);

    public Plate(FloorColors palette) {
        setManaged(false);
        getStyleClass().add("plate");
        selection.setFill(null);
        selection.setStrokeWidth(2);
        selection.setVisible(false);
        paint(palette);
    }

    public void paint(FloorColors palette) {
        Circle rim = new Circle(SIZE / 2 - 0.5, palette.of(Tone.PLATE));
        rim.setStroke(palette.of(Tone.PLATE_BORDER));
        Circle well = new Circle(SIZE / 2 - 4.5);
        well.setFill(null);
        well.setStroke(palette.of(Tone.PLATE_BORDER));
        well.setStrokeWidth(0.6);
        selection.setStroke(palette.of(Tone.SELECTED));
        getChildren().setAll(selection, rim, well);
        sign.paint(palette);
        if (sign.shows()) {
            getChildren().add(sign);
            return;
        }
        new Pen(getChildren())
                .dot(-0.6, 0.6, 5.4, palette.of(Tone.DISH))
                .fill(
                        "M1.6,-4.2 C5.6,-5.6 7,-2.4 4.6,-0.2 C2.8,-0.4 1.6,-2 1.6,-4.2 Z",
                        palette.of(Tone.GREENS));
    }

    /** What kind of order it is for: its sign stands for the dish. */
    public void sign(FloorColors palette, KindSign.Sign what) {
        boolean other = sign.show(palette, what);
        if (other) {
            paint(palette);
        }
    }

    public void size(double diameter) {
        setScaleX(scale(diameter));
        setScaleY(scale(diameter));
    }

    /** The scale at which the plate is so wide. */
    public double scale(double diameter) {
        return diameter / SIZE;
    }

    public void select(boolean selected) {
        if (selection.isVisible() != selected) {
            selection.setVisible(selected);
        }
    }
}
