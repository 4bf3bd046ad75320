package brigade.ui.floor.room;

import brigade.trace.Activity;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.Stove;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Footprint;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.PerOrderStaff;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The stoves, which carry the guests who compute: one guest at a time each. */
public final class StoveRoom {

    private static final double LARGEST = 54;

    private final Studio studio;
    private final Crew crew;
    private final Consumer<FloorTarget> picked;
    private final RoomFrame frame;
    private final Shelf shelf;
    private final Pool<Stove> stoves;
    private final Set<Integer> mounted = new HashSet<>();
    private Box area = Box.NONE;
    private StaffGrid grid;
    private int shownBusy = -1;

    public StoveRoom(Studio studio, Crew crew, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.crew = crew;
        this.picked = picked;
        frame = new RoomFrame(studio, "room.stoves", HPos.LEFT);
        shelf = new Shelf(studio, picked);
        stoves = new Pool<>(studio.things(), this::stove);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    public void layout(Box place) {
        Box inside = frame.layout(place, true);
        shelf.layout(inside.low(shelf.height()));
        area = inside.inset(0, 0, 0, shelf.height());
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
        shownBusy = -1;
    }

    public void paint() {
        frame.paint();
        shelf.paint();
        stoves.each(it -> it.paint(studio.palette()));
    }

    /** The lanes of the guests who are at a stove in this frame. */
    public Set<Integer> mounted() {
        return mounted;
    }

    /** Shows the stoves and who is on them; guests come from their places as they are seen. */
    public void update(FloorState floor, PerOrderRoom places) {
        List<StaffState> carriers = floor.staff().roster().of(StaffRole.STOVE);
        arrange(carriers.size());
        places.plan(floor.staff().perOrder().room());
        shelf.update(floor.equipment().kitchen());
        mounted.clear();
        Map<Integer, Integer> byOrder = floor.staff().perOrder().byOrder(carriers);
        int busy = 0;
        for (int i = 0; i < carriers.size(); i++) {
            StaffState carrier = carriers.get(i);
            boolean cooks = carrier.doing().activity() != Activity.IDLE;
            busy += cooks ? 1 : 0;
            place(stoves.show(i), carrier, i, cooks);
            if (cooks) {
                mount(
                        floor.staff().perOrder(),
                        byOrder.get(carrier.doing().order()),
                        carrier,
                        i,
                        places);
            }
        }
        stoves.hideFrom(carriers.size());
        if (busy != shownBusy) {
            shownBusy = busy;
            frame.say(studio.wording().all("room.stoves.here", busy, carriers.size()));
        }
    }

    private void arrange(int count) {
        if (count != grid.centers().size()) {
            Metrics metrics = studio.metrics();
            grid =
                    StaffGrid.of(
                            area,
                            count,
                            Footprint.AT_STOVE,
                            metrics.px(LARGEST),
                            metrics.em() * 6,
                            metrics);
        }
    }

    private void place(Stove stove, StaffState carrier, int index, boolean cooks) {
        stove.setUserData(carrier.lane());
        stove.fit(grid.ring(), studio.letters());
        Point at = grid.centers().get(index).plus(0, Math.rint(grid.ring() * 0.54));
        if (stove.getLayoutX() != at.x() || stove.getLayoutY() != at.y()) {
            stove.setLayoutX(at.x());
            stove.setLayoutY(at.y());
        }
        stove.show(studio.staffWords().name(carrier), cooks);
    }

    /**
     * In a crowd the people at a stove change faster than one can look: the stove's own is seen.
     */
    private void mount(
            PerOrderStaff perOrder,
            @Nullable Integer index,
            StaffState carrier,
            int stove,
            PerOrderRoom places) {
        Point at = grid.centers().get(stove);
        StaffState seen = carrier;
        Detail detail = grid.detail();
        double drop = Footprint.AT_STOVE.drop(grid.ring());
        if (index != null) {
            StaffState guest = perOrder.people().get(index);
            boolean drawn = !places.crowded();
            seen = drawn ? guest : carrier.called(guest.name());
            if (drawn) {
                mounted.add(guest.lane());
                Point from = places.at(perOrder.places().get(index));
                boolean coming = studio.motion() && carrier.arrived() < 1;
                at = coming ? from.towards(at, carrier.arrived()) : at;
                detail = coming ? Detail.BARE : detail;
            }
        }
        crew.show(seen, at, grid.ring(), detail, grid.captionWidth(), drop);
    }

    private Stove stove() {
        Stove stove = new Stove(studio.palette());
        stove.setCursor(Cursor.HAND);
        stove.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && stove.getUserData() instanceof Integer lane) {
                picked.accept(new FloorTarget.Lane(lane));
                click.consume();
            }
        });
        return stove;
    }
}
