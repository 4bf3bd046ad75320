package brigade.ui.observe.drawing;

import brigade.trace.LaneKind;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.Hat;
import brigade.ui.floor.drawing.StaffFigure;
import brigade.ui.floor.plan.Box;
import brigade.ui.observe.staff.InRoom;
import brigade.ui.observe.staff.PoolRoom;
import brigade.ui.observe.staff.ThreadPose;

import javafx.scene.Group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The people that are drawn, one for each lane. Few are made at a time, so that many who come at
 * once hold nothing up. UI thread only.
 */
final class People {

    /** So many figures are made in one go. */
    private static final int AT_ONCE = 12;

    /** Of a cell's width, what stays free between what is written below neighbours. */
    private static final double APART = 0.08;

    private static final List<Hat> HATS =
            List.of(Hat.TOQUE, Hat.BOW_TIE, Hat.CAP, Hat.PAPER_HAT, Hat.TAILS);

    /** Where somebody is: the middle of the ring, and its radius. */
    record Place(double x, double y, double radius) {}

    private final Group layer;
    private final IntConsumer picked;
    private final Map<Integer, StaffFigure> figures = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private int selected;
    private int made;
    private boolean more;

    /**
     * @param picked takes the lane of who is picked
     */
    People(Group layer, IntConsumer picked) {
        this.layer = layer;
        this.picked = picked;
    }

    /** Another picture begins. */
    void begin(int selectedLane) {
        selected = selectedLane;
        places.clear();
        seen.clear();
        made = 0;
        more = false;
    }

    /** Shows those of a room who have a cell. */
    void show(PoolRoom room, InRoom plan, DrawingKit kit, long t, Function<Integer, String> names) {
        double arcs = kit.heights(room.stuck() > 0).arcs();
        for (int i = 0; i < plan.cells().size(); i++) {
            ThreadPose pose = room.people().get(i);
            Optional<StaffFigure> figure = figure(room, pose, kit);
            if (figure.isPresent()) {
                Box cell = plan.cells().get(i);
                Place place =
                        new Place(
                                Math.rint(cell.centerX()),
                                Math.rint(cell.y() + arcs + plan.ring() / 2 + 3),
                                plan.ring() / 2);
                places.put(pose.lane(), place);
                show(figure.get(), pose, place, plan, cell.width() * (1 - APART), arcs, kit);
                figure.get()
                        .setAccessibleText(kit.words().spoken(pose, names.apply(pose.holder()), t));
                figure.get().tell(pose.names(), kit.words().line(pose, t));
            }
        }
    }

    private void show(
            StaffFigure figure,
            ThreadPose pose,
            Place place,
            InRoom plan,
            double width,
            double arcs,
            DrawingKit kit) {
        figure.fit(plan.ring(), detail(plan), width, kit.letters());
        figure.place(place.x(), place.y());
        figure.drop(pose.stuck() ? arcs : 0);
        figure.show(pose.activity(), -1);
        figure.select(pose.lane() == selected);
    }

    private static Detail detail(InRoom plan) {
        return plan.told() ? Detail.FULL : plan.named() ? Detail.NAMED : Detail.BARE;
    }

    private Optional<StaffFigure> figure(PoolRoom room, ThreadPose pose, DrawingKit kit) {
        StaffFigure known = figures.get(pose.lane());
        if (known == null && made >= AT_ONCE) {
            more = true;
            return Optional.empty();
        }
        if (known == null) {
            made++;
            known = new StaffFigure(hat(room, pose), pose.lane(), kit.palette());
            known.onAction(() -> picked.accept(pose.lane()));
            known.ground(true); // lines of others pass behind what is written
            figures.put(pose.lane(), known);
            layer.getChildren().add(known);
        }
        seen.add(pose.lane());
        return Optional.of(known);
    }

    /** Takes away who is not there any more; returns whether some have still to be made. */
    boolean end() {
        figures.entrySet()
                .removeIf(entry -> {
                    boolean gone = !seen.contains(entry.getKey());
                    if (gone) {
                        layer.getChildren().remove(entry.getValue());
                    }
                    return gone;
                });
        return more;
    }

    /** Where those are who are drawn, by lane. */
    Map<Integer, Place> places() {
        return places;
    }

    /** Takes the colours in force. */
    void paint(DrawingKit kit) {
        figures.values().forEach(it -> it.paint(kit.palette()));
    }

    /** Those of one pool wear the same; a virtual thread is a guest who cooks. */
    private static Hat hat(PoolRoom room, ThreadPose pose) {
        if (pose.kind() == LaneKind.VIRTUAL) {
            return Hat.BAREHEADED;
        }
        return switch (room.sort()) {
            case JVM, CARRIERS -> Hat.HELMET;
            case ALONE, OTHERS -> pose.name().equals("main") ? Hat.SUIT : Hat.BOW_TIE;
            case POOL -> HATS.get(Math.floorMod(room.pool().hashCode(), HATS.size()));
        };
    }
}
