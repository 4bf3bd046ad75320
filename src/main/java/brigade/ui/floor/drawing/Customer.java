package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

import org.jspecify.annotations.Nullable;

/** A customer: a face with a mood, {@value #SIZE} wide when not scaled, around the origin. */
public final class Customer extends Group {

    static final double SIZE = 24;

    private final Circle head = new Circle(SIZE / 2 - 0.6);
    private final SVGPath eyes = new SVGPath();
    private final SVGPath lines = new SVGPath();
    private final Circle selection = new Circle(SIZE / 2 + 2.5);
    private @Nullable Face face;

    public Customer() {
        setManaged(false);
        getStyleClass().add("customer");
        head.setStrokeWidth(1.2);
        eyes.setContent(
                "M-4.4,-1.4 a1.3,1.3 0 1 0 2.6,0 a1.3,1.3 0 1 0 -2.6,0 M1.8,-1.4 a1.3,1.3 0 1 0"
                        + " 2.6,0 a1.3,1.3 0 1 0 -2.6,0");
        lines.setFill(null);
        lines.setStrokeWidth(1.3);
        lines.setStrokeLineCap(StrokeLineCap.ROUND);
        selection.setFill(null);
        selection.setStrokeWidth(2);
        selection.setVisible(false);
        getChildren().addAll(selection, head, eyes, lines);
    }

    public void show(FloorColors palette, Face mood) {
        if (mood != face) {
            face = mood;
            lines.setContent(mood.lines());
            head.setFill(palette.of(mood.skin()));
            head.setStroke(palette.of(mood.border()));
            eyes.setFill(palette.of(Tone.FACE));
            lines.setStroke(palette.of(Tone.FACE));
            selection.setStroke(palette.of(Tone.SELECTED));
        }
    }

    /** Takes the colours of another palette. */
    public void paint(FloorColors palette) {
        Face mood = face == null ? Face.CALM : face;
        face = null;
        show(palette, mood);
    }

    public void size(double diameter) {
        double scale = diameter / SIZE;
        if (scale != getScaleX()) {
            setScaleX(scale);
            setScaleY(scale);
        }
    }

    public void select(boolean selected) {
        if (selection.isVisible() != selected) {
            selection.setVisible(selected);
        }
    }
}
