package brigade.ui.floor.room;

import brigade.trace.Activity;
import brigade.ui.floor.drawing.Bell;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.DeskState;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** The manager's desk: the UI thread as a person, with the bell that it has to answer. */
public final class DeskRoom {

    private static final double LARGEST = 54;
    private static final double BELL = 24;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Rectangle desk = new Rectangle();
    private final Bell bell;
    private Box area = Box.NONE;
    private StaffGrid grid;
    private DeskState shown = new DeskState(-1, -1, -1);

    public DeskRoom(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.desk", HPos.LEFT);
        bell = new Bell(studio.palette());
        studio.walls().getChildren().addAll(desk, bell);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    public void layout(Box place) {
        Metrics metrics = studio.metrics();
        area = frame.layout(place, true);
        double width = Math.min(metrics.px(46), area.width() * 0.34);
        double height = metrics.px(22);
        double x = Math.rint(area.right() - width);
        double y = Math.rint(area.centerY() - metrics.px(2));
        desk.setX(x + 0.5);
        desk.setY(y + 0.5);
        desk.setWidth(width - 1);
        desk.setHeight(height - 1);
        desk.setArcWidth(metrics.px(10));
        desk.setArcHeight(metrics.px(10));
        bell.size(metrics.px(BELL));
        bell.setLayoutX(Math.rint(x + width / 2));
        bell.setLayoutY(y + metrics.px(4));
        area = area.inset(0, 0, width + metrics.px(4), 0);
        grid = StaffGrid.of(area, 1, metrics.px(LARGEST), metrics.em() * 4, metrics);
        shown = new DeskState(-1, -1, -1);
    }

    public void paint() {
        frame.paint();
        desk.setFill(studio.palette().of(Tone.WOOD));
        desk.setStroke(studio.palette().of(Tone.WOOD_BORDER));
        bell.paint(studio.palette());
    }

    /** Between two frames the ring shows how busy the thread was in the last second. */
    public void update(List<StaffState> managers, DeskState state) {
        if (state.answeredNanos() != shown.answeredNanos()
                || state.waitingBells() != shown.waitingBells()) {
            frame.say(bell(state));
        }
        shown = state;
        if (!managers.isEmpty()) {
            StaffState manager = managers.getFirst();
            boolean between = manager.doing().activity() == Activity.IDLE;
            crew.show(List.of(between ? manager.busy(state.busy()) : manager), grid);
        }
    }

    private List<String> bell(DeskState state) {
        if (state.waitingBells() > 1) {
            return studio.wording().all("desk.waiting", state.waitingBells());
        }
        return state.answeredNanos() < 0
                ? studio.wording().all("desk.silent")
                : studio.wording().all("desk.answered", state.answeredNanos() / 1e6);
    }
}
