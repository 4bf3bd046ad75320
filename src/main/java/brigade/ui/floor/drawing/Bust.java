package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;

/**
 * A person from the head to the shoulders, drawn into a disc of radius {@value #RADIUS} around the
 * origin. Drawn once and kept as a picture, so that a ring that moves around it costs no more than
 * the ring.
 */
final class Bust extends Group {

    static final double RADIUS = 21;

    private static final String SHOULDERS =
            "M-16,13.6 C-14.6,10.6 -9.5,10 -5,9.4 L5,9.4 C9.5,10 14.6,10.6 16,13.6 A21,21 0 0 1"
                    + " -16,13.6 Z";
    private static final String NECK = "M-3.4,5 L3.4,5 L3.6,10.4 Q0,13.4 -3.6,10.4 Z";
    private static final String SMILE = "M-2.3,4.9 Q0,6.5 2.3,4.9";

    private final FloorColors palette;
    private final int variant;
    private final Color skin;
    private final Color hair;
    private final Pen pen = new Pen(getChildren());

    Bust(Hat hat, int variant, FloorColors palette) {
        this.palette = palette;
        this.variant = variant;
        skin = FloorColors.skin(variant);
        hair = FloorColors.hair(variant * 3 + variant / 4 + 2);
        Hair style = Hair.of(hat, variant * 2 + variant / 5);
        style.behind(pen, hair);
        pen.fill(SHOULDERS, shoulders(hat));
        pen.fill(NECK, skin.deriveColor(0, 1.06, 0.9, 1));
        Clothes.draw(pen, hat, palette);
        head();
        style.before(pen, hair);
        Hats.draw(pen, hat, palette);
        setCache(true);
    }

    private Color shoulders(Hat hat) {
        return switch (hat) {
            case TOQUE -> palette.of(Tone.JACKET);
            case BOW_TIE, TAILS -> palette.of(Tone.VEST);
            case CAP -> palette.of(Tone.CAP);
            case HELMET -> palette.of(Tone.OVERALL);
            case SUIT -> palette.of(Tone.SUIT);
            case PAPER_HAT -> palette.of(Tone.APRON);
            case BAREHEADED -> FloorColors.shirt(variant);
        };
    }

    private void head() {
        Color face = palette.of(Tone.OUTLINE);
        pen.dot(-7.4, 1.6, 1.7, skin)
                .dot(7.4, 1.6, 1.7, skin)
                .oval(0, 0.8, 7.3, 8.1, skin)
                .dot(-2.7, 0.9, 0.95, face)
                .dot(2.7, 0.9, 0.95, face);
        if (variant % 7 == 3) {
            pen.line(
                    "M-4.9,0.9 a2.2,2.2 0 1 0 4.4,0 a2.2,2.2 0 1 0 -4.4,0 M0.5,0.9 a2.2,2.2 0 1 0"
                            + " 4.4,0 a2.2,2.2 0 1 0 -4.4,0 M-0.5,0.7 L0.5,0.7",
                    face,
                    0.7);
        }
        pen.line(SMILE, face, 0.9);
    }
}
