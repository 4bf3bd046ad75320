package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

/**
 * An oven; its window glows while something is in it. The middle of its left side is the origin.
 */
public final class Oven extends Group {

    private static final double DRAWN = 18;

    private final Scale scale = new Scale();
    private FloorColors palette;
    private boolean warm;

    public Oven(FloorColors palette) {
        this.palette = palette;
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(scale);
        paint(palette);
    }

    public void paint(FloorColors colors) {
        palette = colors;
        getChildren().clear();
        new Pen(getChildren())
                .outlined(
                        "M1,-8 L19,-8 L19,8 L1,8 Z",
                        colors.of(Tone.ROOM),
                        colors.of(Tone.METAL_DARK),
                        1.4)
                .outlined(
                        "M4,-2.4 L16,-2.4 L16,5 L4,5 Z",
                        colors.of(warm ? Tone.DISH : Tone.ROOM),
                        colors.of(Tone.METAL_DARK),
                        1)
                .dot(5.4, -5.2, 1, colors.of(Tone.METAL_DARK))
                .dot(9, -5.2, 1, colors.of(Tone.METAL_DARK));
    }

    public void size(double height) {
        scale.setX(height / DRAWN);
        scale.setY(height / DRAWN);
    }

    public void warm(boolean isWarm) {
        if (isWarm != warm) {
            warm = isWarm;
            paint(palette);
        }
    }
}
