package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

/**
 * A small sign of what kind of order something is for, about {@value #SIZE} wide when not scaled,
 * around the origin: a drum for the database, an arrow upwards for an upload, a bolt for a user
 * action, a sum sign for a heavy sum, nothing for a dish.
 */
public final class KindSign extends Group {

    private static final double SIZE = 12;

    private final Scale scale = new Scale();
    private Sign sign = Sign.NONE;

    /** What is drawn. */
    public enum Sign {
        NONE(null),
        DRUM(
                "M-4.5,-3.6 a4.5,1.8 0 1 0 9,0 a4.5,1.8 0 1 0 -9,0 M-4.5,-3.6 L-4.5,3.6"
                        + " a4.5,1.8 0 0 0 9,0 L4.5,-3.6 M-4.5,0 a4.5,1.8 0 0 0 9,0"),
        ARROW("M0,3 L0,-5 M-3.2,-1.8 L0,-5 L3.2,-1.8 M-5,2.4 L-5,5.4 L5,5.4 L5,2.4"),
        BOLT("M1.4,-5.6 L-3.4,0.8 L-0.2,0.8 L-1.4,5.6 L3.4,-0.8 L0.2,-0.8 Z"),
        SUM("M4,-5 L-4,-5 L0.4,0 L-4,5 L4,5");

        private final @Nullable String lines;

        Sign(@Nullable String lines) {
            this.lines = lines;
        }
    }

    public KindSign() {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(scale);
    }

    void size(double width) {
        scale.setX(width / SIZE);
        scale.setY(width / SIZE);
    }

    /** Shows another sign; whether it is another. */
    boolean show(FloorColors palette, Sign what) {
        boolean other = what != sign;
        if (other) {
            sign = what;
            paint(palette);
        }
        return other;
    }

    void paint(FloorColors palette) {
        getChildren().clear();
        if (sign.lines != null) {
            new Pen(getChildren()).line(sign.lines, palette.of(Tone.PAPER_INK), 1.3);
        }
    }

    /** Whether there is something to see. */
    boolean shows() {
        return sign != Sign.NONE;
    }
}
