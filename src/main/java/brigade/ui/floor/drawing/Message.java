package brigade.ui.floor.drawing;

import javafx.scene.Group;

/** A message from one thread to another: an envelope around the origin. */
public final class Message extends Group {

    /** Its width when not scaled. */
    public static final double WIDTH = 24;

    public Message(FloorColors palette) {
        setManaged(false);
        setMouseTransparent(true);
        paint(palette);
    }

    public void paint(FloorColors palette) {
        getChildren().clear();
        new Pen(getChildren())
                .outlined(
                        "M-11.5,-7.5 L11.5,-7.5 L11.5,7.5 L-11.5,7.5 Z",
                        palette.of(Tone.PAPER),
                        palette.of(Tone.PAPER_BORDER),
                        1)
                .line("M-11.5,-7.5 L0,1.5 L11.5,-7.5", palette.of(Tone.PAPER_BORDER), 1.2);
    }

    public void size(double width) {
        setScaleX(width / WIDTH);
        setScaleY(width / WIDTH);
    }
}
