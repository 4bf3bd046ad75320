package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

/** What is worn below the chin, over the shoulders. */
final class Clothes {

    private Clothes() {}

    static void draw(Pen pen, Hat hat, FloorColors palette) {
        Color outline = palette.of(Tone.OUTLINE);
        Color shirt = palette.of(Tone.SHIRT);
        switch (hat) {
            case TOQUE -> {
                Color line = palette.of(Tone.FOLD);
                pen.line(
                                "M-15.9,13.6 C-14.6,10.6 -9.5,10 -5,9.4 M5,9.4 C9.5,10 14.6,10.6"
                                        + " 15.9,13.6",
                                line,
                                0.9)
                        .line("M-5,9.4 L0,13.4 L5,9.4 M0,13.4 L0,20.6", line, 0.9)
                        .dot(-2.8, 15.4, 0.8, line)
                        .dot(2.8, 15.4, 0.8, line)
                        .dot(-2.8, 18.4, 0.8, line)
                        .dot(2.8, 18.4, 0.8, line);
            }
            case BOW_TIE ->
                    pen.fill("M-5.4,9.3 L-2.6,20.8 L2.6,20.8 L5.4,9.3 L0,12.8 Z", shirt)
                            .fill(
                                    "M0,13 L-4.2,10.6 L-4.2,15.4 Z M0,13 L4.2,10.6 L4.2,15.4 Z",
                                    outline)
                            .dot(0, 13, 1.2, outline);
            case CAP ->
                    pen.fill("M-5.4,9.3 L0,15 L5.4,9.3 L0,12.2 Z", shirt)
                            .line("M0,15 L0,20.6", shirt, 0.8);
            case HELMET ->
                    pen.line("M-8.6,10 L-7.4,19 M8.6,10 L7.4,19", palette.of(Tone.HELMET), 2.4)
                            .fill("M-5.2,9.4 L0,13.6 L5.2,9.4 L0,11.6 Z", shirt);
            case SUIT ->
                    pen.fill("M-5.2,9.3 L0,20.8 L5.2,9.3 L0,12.4 Z", shirt)
                            .fill(
                                    "M-1.5,12.4 L1.5,12.4 L0.9,14 L1.9,18.6 L0,20.8 L-1.9,18.6"
                                            + " L-0.9,14 Z",
                                    palette.of(Tone.TIE));
            case PAPER_HAT ->
                    pen.fill("M-5,9.3 L0,12.6 L5,9.3 L4.4,11.4 L0,14.6 L-4.4,11.4 Z", shirt)
                            .line("M-7.6,10 L-6.4,20 M7.6,10 L6.4,20", shirt, 1.2);
            case TAILS ->
                    pen.fill("M-6,9.2 L-3.4,20.6 L3.4,20.6 L6,9.2 L0,12.6 Z", shirt)
                            .fill("M0,13 L-5,10 L-5,16 Z M0,13 L5,10 L5,16 Z", outline)
                            .dot(0, 13, 1.3, outline)
                            .dot(0, 17, 0.8, outline)
                            .line("M-6.4,9.6 L-4,18.6 M6.4,9.6 L4,18.6", palette.of(Tone.BRASS), 1);
            case BAREHEADED -> pen.line("M-4.6,9.6 Q0,14 4.6,9.6", shirt, 1.1);
        }
    }
}
