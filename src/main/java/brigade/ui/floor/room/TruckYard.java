package brigade.ui.floor.room;

import brigade.ui.floor.drawing.Truck;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Footprint;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.PerOrderStaff;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.TruckState;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.List;

/** Where the food trucks stand: a process for each order. */
public final class TruckYard {

    private static final double LARGEST = 46;

    /** The numbers of places to have. */
    private static final int[] SIZES = {2, 4, 6, 8, 9, 12, 16, 20, 24, 32, 40, 48};

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Pool<Truck> trucks;
    private final Crowd<StaffState> crowd;
    private Box area = Box.NONE;
    private StaffGrid grid;
    private int planned = -1;
    private TruckState shown = TruckState.NONE;
    private int told = -1;

    public TruckYard(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.trucks", HPos.LEFT);
        trucks = new Pool<>(studio.things(), () -> new Truck(studio.palette()));
        crowd = Crowd.ofThreads(studio);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    public void layout(Box place) {
        area = frame.layout(place, true);
        planned = -1;
        told = -1;
    }

    public void paint() {
        frame.paint();
        crowd.paint();
        trucks.each(it -> it.paint(studio.palette()));
    }

    /** Shows a truck for each process, or a crowd of dots when they are too many. */
    public void update(PerOrderStaff perOrder, TruckState state) {
        int people = perOrder.people().size();
        tell(state, people);
        if (perOrder.room() > Roster.MOST_DRAWN) {
            trucks.hideFrom(0);
            crowd.layout(area);
            crowd.show(perOrder.people(), perOrder.places()::get);
            return;
        }
        crowd.hide();
        plan(perOrder.room());
        for (int i = 0; i < people; i++) {
            Point at = grid.centers().get(perOrder.places().get(i));
            park(trucks.show(i), at);
            crew.show(
                    perOrder.people().get(i),
                    at,
                    grid.ring(),
                    grid.detail(),
                    grid.captionWidth(),
                    Footprint.IN_TRUCK.drop(grid.ring()));
        }
        trucks.hideFrom(people);
    }

    public Crowd<StaffState> crowd() {
        return crowd;
    }

    private void plan(int places) {
        int size = 0;
        for (int i = SIZES.length - 1; i >= 0 && SIZES[i] >= places; i--) {
            size = SIZES[i];
        }
        if (size != planned) {
            planned = size;
            Metrics metrics = studio.metrics();
            grid =
                    StaffGrid.of(
                            area,
                            size,
                            Footprint.IN_TRUCK,
                            metrics.px(LARGEST),
                            metrics.em() * 7,
                            metrics);
        }
    }

    private void park(Truck truck, Point at) {
        truck.fit(grid.ring());
        if (truck.getLayoutX() != at.x() || truck.getLayoutY() != at.y()) {
            truck.setLayoutX(at.x());
            truck.setLayoutY(at.y());
        }
    }

    private void tell(TruckState state, int people) {
        if (!state.equals(shown) || people != told) {
            shown = state;
            told = people;
            List<String> wordings = new ArrayList<>();
            if (state.startNanos() > 0) {
                wordings.addAll(
                        studio.wording()
                                .all(
                                        state.bytes() > 0
                                                ? "room.trucks.here.cost"
                                                : "room.trucks.here.start",
                                        people,
                                        Math.rint(state.startNanos() / 1e6),
                                        Math.rint(state.bytes() / 1e6),
                                        state.cpuMicros() / 1e6));
            }
            wordings.addAll(studio.wording().all("room.trucks.here", people));
            frame.say(wordings);
        }
    }
}
