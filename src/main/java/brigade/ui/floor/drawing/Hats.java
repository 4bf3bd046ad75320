package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** What is worn on the head. */
final class Hats {

    private static final String TOQUE =
            "M-6.9,-5.6 L-7.5,-10.6 C-11.7,-11 -11.9,-16.6 -7.6,-17 C-6.2,-20.4 6.2,-20.4 7.6,-17"
                    + " C11.9,-16.6 11.7,-11 7.5,-10.6 L6.9,-5.6 C3,-6.6 -3,-6.6 -6.9,-5.6 Z";

    private Hats() {}

    static void draw(Pen pen, Hat hat, FloorColors palette) {
        Color outline = palette.of(Tone.OUTLINE);
        switch (hat) {
            case TOQUE ->
                    pen.outlined(TOQUE, palette.of(Tone.HAT), outline, 1.1)
                            .line(
                                    "M-3,-9.4 L-3.4,-13 M3,-9.4 L3.4,-13 M0,-9.6 L0,-13.6",
                                    palette.of(Tone.FOLD),
                                    0.8);
            case CAP ->
                    pen.fill("M-8.3,-3.6 C-9.2,-13.4 9.2,-13.4 8.3,-3.6 Z", palette.of(Tone.CAP))
                            .fill(
                                    "M-8.6,-3.2 C-7.6,-6.4 7.6,-6.4 10.8,-3.4 C11.6,-2.2 9.6,-1.8"
                                            + " 8,-2.2 C3,-3.6 -3,-3.6 -8.6,-3.2 Z",
                                    palette.of(Tone.CAP).darker());
            case HELMET ->
                    pen.fill("M-8.2,-4 C-8.8,-14.4 8.8,-14.4 8.2,-4 Z", palette.of(Tone.HELMET))
                            .fill(
                                    "M-10.2,-2.8 C-10.4,-4.8 -8.6,-5.2 0,-5.2 C8.6,-5.2 10.4,-4.8"
                                            + " 10.2,-2.8 Z",
                                    palette.of(Tone.HELMET).deriveColor(0, 1, 0.88, 1))
                            .line(
                                    "M0,-11.6 L0,-6.4 M-3.6,-11 L-3.9,-6.4 M3.6,-11 L3.9,-6.4",
                                    palette.of(Tone.HELMET).deriveColor(0, 1, 0.8, 1),
                                    1.1);
            case PAPER_HAT ->
                    pen.outlined(
                                    "M-8.2,-4.4 C-8.8,-8 -7.6,-11.4 -5,-12.6 L5,-12.6 C7.6,-11.4"
                                            + " 8.8,-8 8.2,-4.4 C3,-6 -3,-6 -8.2,-4.4 Z",
                                    palette.of(Tone.HAT),
                                    outline,
                                    1)
                            .line(
                                    "M-8.1,-6.6 C-3,-8.2 3,-8.2 8.1,-6.6",
                                    palette.of(Tone.APRON),
                                    1.5);
            case BOW_TIE, SUIT, TAILS, BAREHEADED -> {}
        }
    }

    /** A hat by itself, upside down on the ground beside its owner; nothing for the bareheaded. */
    static Group fallen(Hat hat, FloorColors palette) {
        Group group = new Group();
        draw(new Pen(group.getChildren()), hat, palette);
        group.getTransforms().addAll(new Translate(-16, 12), new Rotate(-120), new Scale(0.8, 0.8));
        return group;
    }
}
