package brigade.ui.floor.drawing;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.transform.Scale;

import java.util.List;

/** A pan from above, hung up when free and on the fire when held, with a word beside it. */
public final class Pan extends Group {

    private static final double DRAWN = 18;

    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private final FittedText word = new FittedText(HPos.LEFT);
    private FloorColors palette;
    private boolean held;

    public Pan(FloorColors palette) {
        this.palette = palette;
        setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().addAll(drawing, word);
        paint(palette);
    }

    public void paint(FloorColors colors) {
        palette = colors;
        word.setFill(colors.of(held ? Tone.INK : Tone.INK_2));
        drawing.getChildren().clear();
        Pen pen = new Pen(drawing.getChildren());
        pen.line("M6.4,0 L14.4,0", colors.of(held ? Tone.METAL_DARK : Tone.METAL), 2.6)
                .dot(0, 0, 7.4, colors.of(held ? Tone.METAL_DARK : Tone.METAL));
        if (held) {
            pen.dot(0, 0, 5.2, colors.of(Tone.DISH)).dot(-1.4, -1, 1.3, colors.of(Tone.GREENS));
        } else {
            pen.dot(0, 0, 5.6, colors.of(Tone.ROOM));
        }
    }

    /** The height of the pan and the width there is for the word. */
    public void size(double height, double wordWidth, Letters letters) {
        scale.setX(height / DRAWN);
        scale.setY(height / DRAWN);
        drawing.setLayoutX(height / 2);
        word.setFont(letters.small());
        word.setVisible(wordWidth > 0);
        word.at(height * 1.45, letters.small().getSize() * 0.36, Math.max(1, wordWidth));
    }

    public void show(boolean isHeld, List<String> words) {
        if (isHeld != held) {
            held = isHeld;
            paint(palette);
        }
        word.show(words);
    }
}
