package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

/** A warning sign, {@value #SIZE} high when not scaled, around the origin. */
public final class Alarm extends Group {

    private static final double SIZE = 20;

    private final Scale scale = new Scale();

    public Alarm(FloorColors palette) {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getTransforms().add(scale);
        paint(palette);
    }

    public void paint(FloorColors palette) {
        getChildren().clear();
        new Pen(getChildren())
                .outlined(
                        "M0,-9 L10,8.5 L-10,8.5 Z",
                        palette.of(Tone.WAITING),
                        palette.of(Tone.OUTLINE),
                        1.4)
                .line("M0,-3.4 L0,2.4", palette.of(Tone.OUTLINE), 2)
                .dot(0, 5.6, 1.2, palette.of(Tone.OUTLINE));
    }

    public void size(double height) {
        scale.setX(height / SIZE);
        scale.setY(height / SIZE);
    }
}
