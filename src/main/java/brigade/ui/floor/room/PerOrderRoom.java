package brigade.ui.floor.room;

import brigade.trace.Activity;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Disc;
import brigade.ui.floor.plan.Footprint;
import brigade.ui.floor.plan.PerOrderPlan;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Route;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.state.KitchenState;
import brigade.ui.floor.state.PerOrderStaff;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A room of threads that have an order each: a few people, or a crowd of thousands. */
public final class PerOrderRoom implements Seating {

    private static final Activity[] TOLD = {
        Activity.RUNNING, Activity.IO, Activity.SLEEPING, Activity.BLOCKED, Activity.WAITING
    };

    private static final double GUEST = 24;

    /** Below those who are here, for those who leave. */
    private static final double WAY_OUT = 22;

    private final Studio studio;
    private final Crew crew;
    private final String key;
    private final RoomFrame frame;
    private final Shelf shelf;
    private final Crowd<StaffState> crowd;
    private Box room = Box.NONE;
    private Box area = Box.NONE;
    private PerOrderPlan plan;
    private int planned = -1;
    private List<Integer> said = List.of();

    /**
     * @param key of the texts of the title, and, with "here" behind, of the line below
     */
    public PerOrderRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked, String key) {
        this.studio = studio;
        this.crew = crew;
        this.key = key;
        frame = new RoomFrame(studio, key, HPos.LEFT);
        shelf = new Shelf(studio, picked);
        crowd = Crowd.ofThreads(studio);
        plan = PerOrderPlan.of(area, 0, Footprint.PERSON, studio.metrics());
    }

    /** Takes the place; pans and oven stand at its lower edge when it has a shelf. */
    public void layout(Box place, boolean withShelf) {
        room = frame.layout(place, true);
        double height = withShelf ? shelf.height() : 0;
        shelf.layout(room.low(height));
        shelf.stand(withShelf);
        area = room.inset(0, 0, 0, withShelf ? height : studio.metrics().px(WAY_OUT));
        planned = -1;
        said = List.of();
    }

    public void paint() {
        frame.paint();
        shelf.paint();
        crowd.paint();
    }

    /**
     * Shows all but those who are seen elsewhere.
     *
     * @param elsewhere their lanes
     */
    public void update(PerOrderStaff perOrder, KitchenState kitchen, Set<Integer> elsewhere) {
        plan(perOrder.room());
        tell(perOrder);
        shelf.update(kitchen);
        if (plan.crowded()) {
            crowd.show(perOrder.people(), perOrder.places()::get);
            return;
        }
        crowd.hide();
        for (int i = 0; i < perOrder.people().size(); i++) {
            StaffState one = perOrder.people().get(i);
            if (!elsewhere.contains(one.lane())) {
                crew.show(
                        one,
                        at(perOrder.places().get(i)),
                        plan.grid().ring(),
                        plan.grid().detail(),
                        plan.grid().captionWidth());
            }
        }
    }

    /** Makes places for so many; places are kept when fewer are needed for a moment. */
    void plan(int places) {
        if (places != planned) {
            planned = places;
            plan = PerOrderPlan.of(area, places, Footprint.PERSON, studio.metrics());
            if (plan.crowded()) {
                crowd.layout(area);
            }
        }
    }

    boolean crowded() {
        return plan.crowded();
    }

    /** The middle of a place. */
    Point at(int place) {
        if (plan.crowded()) {
            return crowd.at(place);
        }
        List<Point> centers = plan.grid().centers();
        return centers.isEmpty()
                ? new Point(area.centerX(), area.centerY())
                : centers.get(Math.clamp(place, 0, centers.size() - 1));
    }

    public Crowd<StaffState> crowd() {
        return crowd;
    }

    @Override
    public Point guest(int seat) {
        return at(seat);
    }

    @Override
    public Route wayOut(int seat) {
        double y = doorway().y();
        return Route.of(new Point(at(seat).x(), y), doorway());
    }

    @Override
    public List<Disc> faces() {
        return List.of();
    }

    @Override
    public double guestSize() {
        return studio.metrics().px(GUEST) * 0.8;
    }

    @Override
    public Point plate(int seat) {
        double ring = plan.crowded() ? 0 : plan.grid().ring();
        return at(seat).plus(-ring * 0.42, ring * 0.3);
    }

    @Override
    public Point doorway() {
        return new Point(
                frame.box().x(), room.bottom() - Math.rint(studio.metrics().px(WAY_OUT) / 2));
    }

    private void tell(PerOrderStaff perOrder) {
        if (perOrder.busy().equals(said)) {
            return;
        }
        said = perOrder.busy();
        int people = perOrder.people().size();
        List<String> wordings = new ArrayList<>();
        StringBuilder parts = new StringBuilder();
        for (Activity activity : TOLD) {
            if (perOrder.busy(activity) > 0) {
                parts.append(" · ")
                        .append(
                                studio.wording()
                                        .one(
                                                "per-order."
                                                        + activity.name().toLowerCase(Locale.ROOT),
                                                perOrder.busy(activity)));
            }
        }
        for (String each : studio.wording().all(key + ".here", people)) {
            wordings.add(each + parts);
        }
        wordings.add(parts.length() == 0 ? "" : parts.substring(" · ".length()));
        wordings.addAll(studio.wording().all(key + ".here", people));
        frame.say(wordings);
    }
}
