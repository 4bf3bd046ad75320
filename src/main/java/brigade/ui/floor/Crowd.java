package brigade.ui.floor;

import brigade.ui.floor.drawing.CrowdPicture;
import brigade.ui.floor.drawing.Face;
import brigade.ui.floor.drawing.Tone;

import javafx.scene.Cursor;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Customers who are too many to be drawn one by one: a picture of dots in which each can still be
 * picked.
 */
final class Crowd {

    private static final int LARGEST_CELL = 16;

    private final Studio studio;
    private final CrowdPicture picture = new CrowdPicture();
    private final Circle selection = new Circle(6);
    private List<Guest> guests = List.of();
    private Box box = Box.NONE;
    private DotGrid grid = new DotGrid(0, 0, 1, 1);
    private double screenScale = 1;

    Crowd(Studio studio) {
        this.studio = studio;
        picture.setCursor(Cursor.HAND);
        picture.setPickOnBounds(true);
        selection.setManaged(false);
        selection.setFill(null);
        selection.setStrokeWidth(2);
        selection.setVisible(false);
        studio.things.getChildren().addAll(picture, selection);
    }

    void layout(Box place) {
        box = place;
        screenScale = studio.screenScale();
        picture.size(
                (int) (place.width() * screenScale),
                (int) (place.height() * screenScale),
                screenScale);
        picture.setLayoutX(place.x());
        picture.setLayoutY(place.y());
    }

    void paint() {
        picture.paint(studio.palette());
        selection.setStroke(studio.palette().of(Tone.SELECTED));
    }

    /** Shows customers, each in the cell of its seat, or of its place in the queue. */
    void show(List<Guest> people) {
        guests = people;
        int cells = 0;
        for (Guest guest : people) {
            cells = Math.max(cells, guest.seat() + 1);
        }
        cells = Math.max(cells, people.size());
        grid =
                DotGrid.of(
                        (int) (box.width() * screenScale),
                        (int) (box.height() * screenScale),
                        roomFor(cells),
                        (int) (LARGEST_CELL * studio.metrics().scale() * screenScale));
        Face[] faces = new Face[cells];
        for (int i = 0; i < people.size(); i++) {
            faces[cell(i)] = Faces.of(people.get(i).mood());
        }
        picture.show(cells, grid.columns(), grid.width(), grid.height(), i -> faces[i]);
        picture.setVisible(true);
        select();
    }

    void hide() {
        if (picture.isVisible()) {
            picture.setVisible(false);
            selection.setVisible(false);
            guests = List.of();
        }
    }

    /** The middle of a cell. */
    Point at(int cell) {
        if (grid.cells() == 0) {
            return new Point(box.x(), box.y());
        }
        int shown = Math.min(cell, grid.cells() - 1);
        return new Point(
                box.x() + (grid.x(shown) + grid.width() / 2.0) / screenScale,
                box.y() + (grid.y(shown) + grid.height() / 2.0) / screenScale);
    }

    /** The customer at a point of the floor. */
    @Nullable Guest pick(double x, double y) {
        int cell = grid.at((x - box.x()) * screenScale, (y - box.y()) * screenScale);
        for (int i = 0; cell >= 0 && i < guests.size(); i++) {
            if (cell(i) == cell) {
                return guests.get(i);
            }
        }
        return null;
    }

    boolean contains(double x, double y) {
        return picture.isVisible() && box.contains(x, y);
    }

    private int cell(int index) {
        int seat = guests.get(index).seat();
        return seat < 0 ? index : seat;
    }

    /** Sizes of dots change only when the crowd has grown or shrunk by much. */
    private static int roomFor(int people) {
        int room = 16;
        while (room < people) {
            room = room * 5 / 4;
        }
        return room;
    }

    private void select() {
        boolean found = false;
        for (int i = 0; i < guests.size() && !found; i++) {
            if (studio.selectedOrder(guests.get(i).order())) {
                Point at = at(cell(i));
                selection.setCenterX(at.x());
                selection.setCenterY(at.y());
                found = true;
            }
        }
        selection.setVisible(found);
    }
}
