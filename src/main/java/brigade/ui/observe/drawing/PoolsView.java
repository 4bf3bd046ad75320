package brigade.ui.observe.drawing;

import brigade.ui.floor.FloorKeys;
import brigade.ui.floor.FloorStyle;
import brigade.ui.floor.FloorView;
import brigade.ui.floor.drawing.Letters;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.observe.staff.InRoom;
import brigade.ui.observe.staff.PoolRoom;
import brigade.ui.observe.staff.StaffMoment;
import brigade.ui.observe.staff.StaffPlan;
import brigade.ui.observe.staff.StaffSentences;
import brigade.ui.observe.staff.ThreadPose;

import javafx.application.Platform;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Draws the staff of a program: pools as rooms, threads as people or as dots of a crowd, lines from
 * who waits to whom. The same moment gives the same picture. UI thread only.
 */
public final class PoolsView extends Region implements FloorStyle.Dressed {

    private static final double LEAST_TEXT = 0.92;

    private final StaffSentences words;
    private final FloorStyle style;
    private final Group walls = layer();
    private final Group grounds = layer();
    private final Group lines = layer();
    private final Group figures = layer();
    private final People people = new People(figures, this::picked);
    private final WaitArrows arrows = new WaitArrows(lines);
    private final LockBoxes boxes = new LockBoxes(grounds, this::picked);
    private final DrawnRoom lockRoom = new DrawnRoom(grounds, this::picked);
    private final List<DrawnRoom> rooms = new ArrayList<>();
    private IntConsumer onSelect = _ -> {};
    private StaffMoment moment = StaffMoment.NOBODY;
    private @Nullable DrawingKit kit;
    private int selected;
    private boolean restyle = true;

    /**
     * Of nobody so far.
     *
     * @param words what is said about them
     */
    public PoolsView(StaffSentences words) {
        this.words = words;
        style = new FloorStyle(this, this::styleChanged);
        getStyleClass().addAll("floor", "observe-staff");
        getStylesheets().add(FloorView.sheet());
        walls.getChildren().add(lockRoom.node());
        getChildren().addAll(walls, grounds, lines, figures);
        FloorKeys keys = new FloorKeys(figures);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private static Group layer() {
        Group layer = new Group();
        layer.setManaged(false);
        layer.setAutoSizeChildren(false);
        return layer;
    }

    /** Takes the lane of who is picked with mouse or keyboard. */
    public void setOnSelect(IntConsumer action) {
        onSelect = action;
    }

    private void picked(int lane) {
        onSelect.accept(lane);
    }

    /** Shows the staff of an instant. */
    public void show(StaffMoment next) {
        if (!next.equals(moment)) {
            moment = next;
            draw();
        }
    }

    /** Who is shown as selected, by lane; 0 for nobody. */
    public void select(int lane) {
        if (lane != selected) {
            selected = lane;
            draw();
        }
    }

    @Override
    public FloorStyle style() {
        return style;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FloorStyle.metaData();
    }

    private void styleChanged() {
        restyle = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        DrawingKit next = newKit();
        if (restyle || !next.like(kit)) {
            restyle = false;
            kit = next;
            people.paint(next);
            rooms.forEach(it -> it.paint(next));
        }
        draw();
    }

    /** Letters are made when size or style change: texts that are given new ones are set anew. */
    private DrawingKit newKit() {
        double scale = Metrics.scale(getWidth(), getHeight());
        double em = style.size() * Math.max(Math.sqrt(scale), LEAST_TEXT);
        Window window = getScene() == null ? null : getScene().getWindow();
        return new DrawingKit(
                words,
                restyle || kit == null ? style.palette() : kit.palette(),
                Letters.of(style.family(), style.strong(), em),
                Math.max(LEAST_TEXT, scale),
                window == null ? 1 : window.getOutputScaleX());
    }

    private void draw() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.floor(getWidth() - left - snappedRightInset());
        double height = Math.floor(getHeight() - top - snappedBottomInset());
        DrawingKit with = kit;
        if (width > 0 && height > 0 && with != null) {
            draw(new Box(left, top, width, height), with);
        }
    }

    private void draw(Box area, DrawingKit kit) {
        StaffPlan plan = StaffPlan.of(moment, area, kit.scale());
        Map<Integer, String> names = names();
        people.begin(selected);
        arrows.begin();
        List<ThreadPose> drawn = new ArrayList<>();
        for (int i = 0; i < plan.rooms().size(); i++) {
            PoolRoom room = plan.rooms().get(i).room();
            InRoom inRoom = room(i).show(plan.rooms().get(i), kit, moment.t());
            people.show(room, inRoom, kit, moment.t(), lane -> names.getOrDefault(lane, ""));
            drawn.addAll(room.people().subList(0, inRoom.cells().size()));
        }
        for (int i = plan.rooms().size(); i < rooms.size(); i++) {
            rooms.get(i).hide();
        }
        locks(plan, kit);
        boolean more = people.end();
        drawn.forEach(it -> arrows.show(it, it.lane() == selected, people.places(), kit));
        for (int i = 0; i < plan.rooms().size(); i++) {
            rooms.get(i).lead(arrows, people.places(), kit);
        }
        arrows.end();
        if (more) {
            Platform.runLater(this::requestLayout);
        }
    }

    private void locks(StaffPlan plan, DrawingKit kit) {
        if (plan.locks().width() <= 0) {
            lockRoom.hide();
            boxes.show(List.of(), Box.NONE, kit, moment.t());
            return;
        }
        String title = words.locks(moment.locks().size());
        Box inside =
                lockRoom.frame(
                        plan.locks(),
                        List.of(title),
                        words.lockSentence(moment.locks(), moment.t()),
                        kit);
        boxes.show(moment.locks(), inside, kit, moment.t());
    }

    /** Who has what others wait for, by lane. */
    private Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        moment.locks().forEach(it -> names.put(it.holder(), it.holderName()));
        return names;
    }

    private DrawnRoom room(int index) {
        if (index == rooms.size()) {
            DrawnRoom made = new DrawnRoom(grounds, this::picked);
            rooms.add(made);
            walls.getChildren().add(made.node());
        }
        return rooms.get(index);
    }
}
