package brigade.ui.floor.drawing;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import java.util.List;

/** A paper ticket with the number of an order, its middle at the origin. */
public final class Ticket extends Group {

    private final Rectangle paper = new Rectangle();
    private final FittedText number = new FittedText(HPos.CENTER);
    private final KindSign sign = new KindSign();
    private double width;

    public Ticket(FloorColors palette) {
        setManaged(false);
        getStyleClass().add("ticket");
        paper.setStrokeWidth(1);
        getChildren().addAll(paper, number, sign);
        paint(palette);
    }

    public void paint(FloorColors palette) {
        paper.setFill(palette.of(Tone.PAPER));
        paper.setStroke(palette.of(Tone.PAPER_BORDER));
        number.setFill(palette.of(Tone.PAPER_INK));
        sign.paint(palette);
    }

    /** A size in pixels; below the height of the letters the ticket shows no number. */
    public void size(double wide, double height, Font font) {
        width = wide;
        paper.setX(-Math.rint(width / 2) + 0.5);
        paper.setY(-Math.rint(height / 2) + 0.5);
        paper.setWidth(Math.rint(width) - 1);
        paper.setHeight(Math.rint(height) - 1);
        double corner = Math.min(8, height / 3);
        paper.setArcWidth(corner);
        paper.setArcHeight(corner);
        number.setFont(font);
        number.setVisible(height >= font.getSize());
        sign.size(Math.min(font.getSize(), height * 0.6));
        number();
    }

    /** What kind of order it is for; before its size. */
    public void sign(FloorColors palette, KindSign.Sign what) {
        sign.show(palette, what);
    }

    /** Beside the sign, or in the middle. */
    private void number() {
        double signed = sign.shows() ? number.getFont().getSize() * 1.1 : 0;
        sign.setLayoutX(Math.rint(-width / 2 + 4 + signed / 2));
        sign.setVisible(number.isVisible());
        number.at(signed / 2, number.getFont().getSize() * 0.36, width - 4 - signed);
    }

    public void show(List<String> texts) {
        number.show(texts);
    }

    public void select(FloorColors palette, boolean selected) {
        double stroke = selected ? 2 : 1;
        if (paper.getStrokeWidth() != stroke) {
            paper.setStrokeWidth(stroke);
            paper.setStroke(palette.of(selected ? Tone.SELECTED : Tone.PAPER_BORDER));
        }
    }
}
