package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

/** The bell on the manager's desk. The middle of its foot is the origin. */
public final class Bell extends Group {

    private static final double DRAWN = 26;

    private final Scale scale = new Scale();

    public Bell(FloorColors palette) {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(scale);
        paint(palette);
    }

    public void paint(FloorColors colors) {
        getChildren().clear();
        new Pen(getChildren())
                .fill("M-11,-3.5 C-11,-16.5 11,-16.5 11,-3.5 Z", colors.of(Tone.BRASS))
                .fill("M-13,-3.2 L13,-3.2 L13,-0.4 L-13,-0.4 Z", colors.of(Tone.METAL_DARK))
                .dot(0, -14.4, 2, colors.of(Tone.METAL_DARK))
                .line("M-6.6,-6 C-6.2,-9 -4.4,-10.8 -2,-11.4", colors.of(Tone.SHIRT), 1.3);
    }

    public void size(double width) {
        scale.setX(width / DRAWN);
        scale.setY(width / DRAWN);
    }
}
