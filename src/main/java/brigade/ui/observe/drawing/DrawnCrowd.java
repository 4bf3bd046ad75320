package brigade.ui.observe.drawing;

import brigade.trace.Activity;
import brigade.ui.floor.drawing.CrowdLooks;
import brigade.ui.floor.drawing.CrowdPicture;
import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.DotGrid;
import brigade.ui.observe.staff.ThreadCrowd;
import brigade.ui.observe.staff.ThreadPose;

import javafx.geometry.HPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Many who are at the same, as dots of which each can be picked. UI thread only. */
final class DrawnCrowd {

    /** The diameter of the largest dot, pixels. */
    private static final int LARGEST = 15;

    private static final int LEAST_ROUND = 5;

    private static final List<Activity> LOOKS = Arrays.asList(Activity.values());

    private final CrowdPicture picture = new CrowdPicture(CrowdLooks.ACTIVITIES);
    private final FittedText caption = new FittedText(HPos.LEFT);
    private final Group node = new Group(picture, caption);
    private final Ground ground = new Ground();
    private final IntConsumer picked;
    private List<ThreadPose> members = List.of();
    private Box dots = Box.NONE;
    private DotGrid grid = DotGrid.NONE;
    private double screenScale = 1;

    /**
     * @param picked takes the lane of who is picked
     */
    DrawnCrowd(IntConsumer picked) {
        this.picked = picked;
        node.setManaged(false);
    }

    /** What is clicked, and has the focus. */
    private final class Ground extends Region {

        Ground() {
            setManaged(false);
            getStyleClass().add("observe-crowd");
            setFocusTraversable(true);
            setCursor(Cursor.HAND);
            setAccessibleRole(AccessibleRole.BUTTON);
            addEventHandler(MouseEvent.MOUSE_CLICKED, DrawnCrowd.this::clicked);
            addEventHandler(KeyEvent.KEY_PRESSED, DrawnCrowd.this::pressed);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction what, @Nullable Object... values) {
            if (what == AccessibleAction.FIRE) {
                first();
            } else {
                super.executeAccessibleAction(what, values);
            }
        }
    }

    Group node() {
        return node;
    }

    Region ground() {
        return ground;
    }

    /**
     * Shows a crowd in a box.
     *
     * @param words what all are at, longest first
     */
    void show(List<ThreadPose> crowd, List<String> words, Box box, DrawingKit kit) {
        members = crowd;
        screenScale = kit.screenScale();
        caption.setFont(kit.letters().line());
        caption.setFill(kit.palette().of(Tone.INK_2));
        double line = kit.letters().lineHeight();
        caption.at(box.x(), box.y() + line - 3, box.width());
        caption.show(words);
        dots = box.inset(0, line + 4, 0, 0);
        grid = grid(crowd.size(), kit);
        picture.setLayoutX(dots.x());
        picture.setLayoutY(dots.y());
        picture.size(
                (int) (dots.width() * screenScale),
                (int) (dots.height() * screenScale),
                screenScale);
        if (grid.cells() > 0) {
            picture.show(
                    crowd.size(),
                    grid.columns(),
                    grid.width(),
                    grid.height(),
                    grid.dot(),
                    i -> LOOKS.indexOf(crowd.get(i).activity()));
        }
        picture.setVisible(grid.cells() > 0);
        ground.resizeRelocate(box.x() - 4, box.y() - 2, box.width() + 8, box.height() + 4);
        ground.setAccessibleText(words.getFirst());
        setVisible(true);
    }

    /**
     * Close together, as a crowd stands; spread where there are so many that they must be small.
     */
    private DotGrid grid(int count, DrawingKit kit) {
        int wide = (int) (dots.width() * screenScale);
        int high = (int) (dots.height() * screenScale);
        int largest = (int) (LARGEST * kit.scale() * screenScale);
        for (int dot = largest; dot >= LEAST_ROUND; dot--) {
            int cell = dot + Math.max(1, dot / 4);
            int columns = wide / cell;
            if (columns > 0 && columns * (high / cell) >= count) {
                return new DotGrid(columns, high / cell, cell, cell, dot);
            }
        }
        return DotGrid.of(wide, high, count, LEAST_ROUND);
    }

    void paint(DrawingKit kit) {
        picture.paint(kit.palette());
    }

    void setVisible(boolean visible) {
        node.setVisible(visible);
        ground.setVisible(visible);
    }

    /** The one lane that all of them wait for, or 0. */
    int holder() {
        return members.isEmpty()
                ? 0
                : new ThreadCrowd(members.getFirst().doing(), members).holder();
    }

    /** Where a line from the crowd begins. */
    People.Place edge() {
        double wide = Math.min(dots.width(), grid.columns() * grid.width() / screenScale);
        double high = Math.min(dots.height(), grid.rows() * grid.height() / screenScale);
        return new People.Place(
                dots.x() + wide / 2, dots.y() + high / 2, Math.min(wide, high) / 2 + 2);
    }

    private void clicked(MouseEvent click) {
        ground.requestFocus();
        int cell =
                grid.at(
                        (click.getX() - (dots.x() - ground.getLayoutX())) * screenScale,
                        (click.getY() - (dots.y() - ground.getLayoutY())) * screenScale);
        if (cell >= 0 && cell < members.size()) {
            picked.accept(members.get(cell).lane());
        } else {
            first();
        }
        click.consume();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> {
                first();
                key.consume();
            }
            default -> {}
        }
    }

    private void first() {
        if (!members.isEmpty()) {
            picked.accept(members.getFirst().lane());
        }
    }
}
