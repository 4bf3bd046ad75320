package brigade.ui.floor.drawing;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.transform.Scale;

import java.util.List;

/**
 * A stove to stand behind, with its name on the door of its oven; the middle of its upper edge is
 * the origin.
 */
public final class Stove extends Group {

    /** Width and height, in diameters of the ring of who stands behind it. */
    public static final double WIDTH = 1.9;

    public static final double HEIGHT = 0.8;

    private static final double DRAWN = 54;

    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private final FittedText name = new FittedText(HPos.CENTER);
    private FloorColors palette;
    private boolean lit;

    public Stove(FloorColors palette) {
        this.palette = palette;
        setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().addAll(drawing, name);
        paint(palette);
    }

    public void paint(FloorColors colors) {
        palette = colors;
        drawing.getChildren().clear();
        Pen pen = new Pen(drawing.getChildren());
        for (double x : new double[] {-27, 27}) {
            pen.outlined(
                    "M%s,0 l3,-6 l18,0 l3,6 Z".formatted(x - 12),
                    colors.of(Tone.METAL_DARK),
                    colors.of(Tone.METAL_DARK),
                    0.6);
            if (lit) {
                pen.fill(
                        "M%s,-6 q-3,-5 1,-8 q0,4 3,4 q1,-5 4,-7 q0,5 2,7 q3,-1 2,-4 q4,4 1,8 Z"
                                .formatted(x - 6.5),
                        colors.of(Tone.DISH));
            }
        }
        pen.outlined(
                        "M-51,0 L51,0 Q52,0 52,2 L52,40 Q52,43 49,43 L-49,43 Q-52,43 -52,40 L-52,2"
                                + " Q-52,0 -51,0 Z",
                        colors.of(Tone.ROOM),
                        colors.of(Tone.METAL_DARK),
                        1.4)
                .outlined(
                        "M-40,16 L40,16 L40,37 L-40,37 Z",
                        colors.of(lit ? Tone.PAPER : Tone.ROOM),
                        colors.of(Tone.METAL_DARK),
                        1)
                .line("M-30,11.4 L30,11.4", colors.of(Tone.METAL), 2);
        for (double x : new double[] {-44, -36, 36, 44}) {
            pen.dot(x, 6, 2.2, colors.of(Tone.METAL_DARK));
        }
        name.setFill(colors.of(lit ? Tone.PAPER_INK : Tone.INK));
    }

    /** The size of the ring of who stands behind it. */
    public void fit(double ring, Letters letters) {
        double factor = ring / DRAWN;
        scale.setX(factor);
        scale.setY(factor);
        name.setFont(letters.small());
        name.at(0, 26.5 * factor + letters.small().getSize() * 0.36, 76 * factor);
    }

    /** Its name, longest first, and whether somebody cooks on it. */
    public void show(List<String> wordings, boolean cooking) {
        name.show(wordings);
        if (lit != cooking) {
            lit = cooking;
            paint(palette);
        }
    }
}
