package brigade.ui.floor.room;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;

import java.util.List;

/** Who finishes the last orders of the model before, until they are done. */
public final class LeavingRoom {

    private static final double LARGEST = 42;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Crowd<StaffState> crowd;
    private Box area = Box.NONE;
    private StaffGrid grid;
    private int shown = -1;

    public LeavingRoom(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.leaving", HPos.LEFT, "counter");
        crowd = Crowd.ofThreads(studio);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    /** Takes the place; without one the room is not there. */
    public void layout(Box place) {
        area = frame.layout(place, true);
        frame.stand(place.width() > 0);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
        shown = -1;
    }

    public void paint() {
        frame.paint();
        crowd.paint();
    }

    public void update(List<StaffState> staff) {
        Metrics metrics = studio.metrics();
        if (staff.size() != shown) {
            shown = staff.size();
            frame.say(studio.wording().all("room.leaving.here", shown));
        }
        if (staff.size() > Roster.MOST_DRAWN) {
            crowd.layout(area);
            crowd.show(staff, i -> i);
            return;
        }
        crowd.hide();
        if (staff.size() != grid.centers().size()) {
            grid = StaffGrid.of(area, staff.size(), metrics.px(LARGEST), metrics);
        }
        crew.show(staff, grid);
    }

    public Crowd<StaffState> crowd() {
        return crowd;
    }
}
