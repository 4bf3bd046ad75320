package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

/**
 * A food truck from the side, with a round window for who works in it; the middle of the window is
 * the origin.
 */
public final class Truck extends Group {

    /** The width of the truck, in diameters of the ring in its window. */
    public static final double WIDTH = 2.3;

    /** How far it reaches below the middle of the window, in diameters of the ring. */
    public static final double BELOW = 0.72;

    /** And above. */
    public static final double ABOVE = 0.74;

    /** The diameter of the ring that it is drawn for. */
    private static final double DRAWN = 54;

    private static final String BODY =
            "M-50,-29 Q-50,-33 -46,-33 L30,-33 L30,-24 L43,-24 Q47,-24 49,-20 L57,-2 Q58,0 58,3"
                    + " L58,26 Q58,29 55,29 L-47,29 Q-50,29 -50,26 Z";
    private static final String WINDSCREEN = "M35,-18 L43,-18 L51,-1 L35,-1 Z";
    private static final String AWNING = "M-36,-40 L36,-40 L42,-29 L-42,-29 Z";
    private static final String STRIPES =
            "M-24,-40 L-12,-40 L-14,-29 L-28,-29 Z M0,-40 L12,-40 L14,-29 L0,-29 Z M24,-40 L36,-40"
                    + " L42,-29 L28,-29 Z";

    private final Group drawing = new Group();
    private final Scale scale = new Scale();

    public Truck(FloorColors palette) {
        setManaged(false);
        setMouseTransparent(true);
        drawing.getTransforms().add(scale);
        drawing.setCache(true);
        getChildren().add(drawing);
        paint(palette);
    }

    public void paint(FloorColors palette) {
        drawing.getChildren().clear();
        Pen pen = new Pen(drawing.getChildren());
        pen.outlined(BODY, palette.of(Tone.WOOD), palette.of(Tone.WOOD_BORDER), 1.4)
                .outlined(WINDSCREEN, palette.of(Tone.CALM), palette.of(Tone.CALM_BORDER), 1)
                .outlined(AWNING, palette.of(Tone.PLATE), palette.of(Tone.WOOD_BORDER), 1.2)
                .fill(STRIPES, palette.of(Tone.WOOD_BORDER))
                .dot(56, 14, 2, palette.of(Tone.BRASS));
        for (double x : new double[] {-32, 38}) {
            pen.dot(x, 29, 9.5, palette.of(Tone.METAL_DARK)).dot(x, 29, 4, palette.of(Tone.METAL));
        }
    }

    /** The size of the ring in the window. */
    public void fit(double ring) {
        double factor = ring / DRAWN;
        scale.setX(factor);
        scale.setY(factor);
    }
}
