package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.CrowdLooks;
import brigade.ui.floor.drawing.CrowdPicture;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.DotGrid;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.StaffState;

import javafx.scene.Cursor;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Customers or threads who are too many to be drawn one by one: a picture of dots in which each can
 * still be picked.
 */
public final class Crowd<T> {

    /** The diameter of the largest of a crowd, pixels. */
    private static final int LARGEST = 22;

    private final Studio studio;
    private final ToIntFunction<T> look;
    private final Function<T, FloorTarget> target;
    private final CrowdPicture picture;
    private final Circle selection = new Circle(6);
    private List<T> members = List.of();
    private IntUnaryOperator cells = i -> i;
    private Box box = Box.NONE;
    private DotGrid grid = DotGrid.NONE;
    private double screenScale = 1;
    private double left;

    /**
     * @param look the number of somebody's look
     * @param target what picking somebody means
     */
    Crowd(Studio studio, CrowdLooks looks, ToIntFunction<T> look, Function<T, FloorTarget> target) {
        this.studio = studio;
        this.look = look;
        this.target = target;
        picture = new CrowdPicture(looks);
        picture.setCursor(Cursor.HAND);
        picture.setPickOnBounds(true);
        selection.setManaged(false);
        selection.setFill(null);
        selection.setStrokeWidth(2);
        selection.setVisible(false);
        studio.things().getChildren().addAll(picture, selection);
    }

    /** Customers by their mood. */
    public static Crowd<Guest> ofGuests(Studio studio) {
        return new Crowd<>(
                studio,
                CrowdLooks.MOODS,
                it -> Faces.of(it.mood()).ordinal(),
                it -> new FloorTarget.Order(it.order()));
    }

    /** Threads by what they do. */
    public static Crowd<StaffState> ofThreads(Studio studio) {
        return new Crowd<>(
                studio,
                CrowdLooks.ACTIVITIES,
                it -> it.doing().activity().ordinal(),
                it -> new FloorTarget.Lane(it.lane()));
    }

    public void layout(Box place) {
        box = place;
        screenScale = studio.screenScale();
        picture.size(
                (int) (place.width() * screenScale),
                (int) (place.height() * screenScale),
                screenScale);
        left = place.x();
        picture.setLayoutX(left);
        picture.setLayoutY(place.y());
    }

    public void paint() {
        picture.paint(studio.palette());
        selection.setStroke(studio.palette().of(Tone.SELECTED));
    }

    /** Shows people, each in the cell that is given for its index. */
    public void show(List<T> people, IntUnaryOperator cellOf) {
        members = people;
        cells = cellOf;
        int count = people.size();
        for (int i = 0; i < people.size(); i++) {
            count = Math.max(count, cellOf.applyAsInt(i) + 1);
        }
        grid =
                DotGrid.of(
                        (int) (box.width() * screenScale),
                        (int) (box.height() * screenScale),
                        roomFor(count),
                        (int) (LARGEST * studio.metrics().scale() * screenScale));
        center();
        int[] looks = new int[count];
        Arrays.fill(looks, CrowdPicture.NOBODY);
        for (int i = 0; i < people.size(); i++) {
            looks[cellOf.applyAsInt(i)] = look.applyAsInt(people.get(i));
        }
        picture.show(count, grid.columns(), grid.width(), grid.height(), grid.dot(), i -> looks[i]);
        picture.setVisible(true);
        select();
    }

    public void hide() {
        if (picture.isVisible()) {
            picture.setVisible(false);
            selection.setVisible(false);
            members = List.of();
        }
    }

    /** The middle of a cell. */
    public Point at(int cell) {
        if (grid.cells() == 0) {
            return new Point(box.x(), box.y());
        }
        int shown = Math.min(cell, grid.cells() - 1);
        return new Point(
                left + (grid.x(shown) + grid.width() / 2.0) / screenScale,
                box.y() + (grid.y(shown) + grid.height() / 2.0) / screenScale);
    }

    /** Who is at a point of the floor. */
    public @Nullable FloorTarget pick(double x, double y) {
        int cell = grid.at((x - left) * screenScale, (y - box.y()) * screenScale);
        for (int i = 0; cell >= 0 && i < members.size(); i++) {
            if (cells.applyAsInt(i) == cell) {
                return target.apply(members.get(i));
            }
        }
        return null;
    }

    public boolean contains(double x, double y) {
        return picture.isVisible() && box.contains(x, y);
    }

    /** Puts what the cells leave free of the width at both sides. */
    private void center() {
        double spare = box.width() - grid.columns() * grid.width() / screenScale;
        left = box.x() + Math.floor(Math.max(0, spare) / 2);
        if (picture.getLayoutX() != left) {
            picture.setLayoutX(left);
        }
    }

    /** Sizes of dots change only when the crowd has grown or shrunk by much. */
    private static int roomFor(int people) {
        int room = 16;
        while (room < people) {
            room = room * 8 / 7;
        }
        return room;
    }

    private void select() {
        FloorTarget wanted = studio.selected();
        int found = -1;
        for (int i = 0; wanted != null && found < 0 && i < members.size(); i++) {
            found = target.apply(members.get(i)).equals(wanted) ? i : -1;
        }
        if (found >= 0) {
            Point at = at(cells.applyAsInt(found));
            selection.setCenterX(at.x());
            selection.setCenterY(at.y());
        }
        selection.setVisible(found >= 0);
    }
}
