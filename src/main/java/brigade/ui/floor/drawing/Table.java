package brigade.ui.floor.drawing;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

/** A table with its number and, when served, a plate; its upper left corner is the origin. */
public final class Table extends Group {

    /** Where the middle of the plate is, as a part of the width: beside the number. */
    public static final double PLATE_AT = 0.68;

    private final Rectangle wood = new Rectangle();
    private final FittedText number = new FittedText(HPos.LEFT);
    private FloorColors palette;
    private double width;
    private double height;

    /** Whether there is room for the number, and for the plate beside it. */
    private boolean numbered;

    private boolean besidePlate;

    /** Drawn when the table is served first. */
    private @Nullable Plate plate;

    public Table(FloorColors palette) {
        setManaged(false);
        setMouseTransparent(true);
        this.palette = palette;
        getChildren().addAll(wood, number);
        paint(palette);
    }

    public void paint(FloorColors colors) {
        palette = colors;
        wood.setFill(palette.of(Tone.WOOD));
        wood.setStroke(palette.of(Tone.WOOD_BORDER));
        number.setFill(palette.of(Tone.INK_2));
        if (plate != null) {
            plate.paint(palette);
        }
    }

    public void size(double wide, double high, Font font) {
        width = wide;
        height = high;
        wood.setX(0.5);
        wood.setY(0.5);
        wood.setWidth(width - 1);
        wood.setHeight(height - 1);
        wood.setArcWidth(height / 3);
        wood.setArcHeight(height / 3);
        number.setFont(font);
        double letter = font.getSize();
        numbered = height > letter * 1.8;
        besidePlate = width > letter * 3.6;
        double room = besidePlate ? width / 2 : width * 0.84;
        number.at(Math.rint(width * 0.08), letter + 1, room);
        number.setVisible(numbered);
        if (plate != null) {
            put(plate);
        }
    }

    private void put(Plate on) {
        on.size(Math.min(height * 0.76, width * 0.5));
        on.setLayoutX(Math.rint(width * PLATE_AT));
        on.setLayoutY(Math.rint(height / 2));
    }

    public void show(String text, boolean served) {
        number.show(text);
        if (served && plate == null) {
            plate = new Plate(palette);
            put(plate);
            getChildren().add(plate);
        }
        if (plate != null && plate.isVisible() != served) {
            plate.setVisible(served);
        }
        number.setVisible(numbered && (besidePlate || !served));
    }
}
