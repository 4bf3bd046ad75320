package brigade.ui.observe.drawing;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.plan.Box;
import brigade.ui.observe.staff.InRoom;
import brigade.ui.observe.staff.PoolRoom;
import brigade.ui.observe.staff.StaffPlan;
import brigade.ui.observe.staff.ThreadCrowd;
import brigade.ui.observe.staff.ThreadPose;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** The walls of a room, what is written on them, and the crowd in it. UI thread only. */
final class DrawnRoom {

    private static final double PAD = 12;
    private static final double LEAST_CROWD = 40;

    private final Region walls = new Region();
    private final FittedText title = new FittedText(HPos.LEFT);
    private final FittedText sentence = new FittedText(HPos.LEFT);
    private final List<DrawnCrowd> crowds = new ArrayList<>();
    private final Group node = new Group(walls, title, sentence);
    private final Group grounds;
    private final IntConsumer picked;
    private int shown;

    /**
     * @param grounds takes what of it is clicked
     * @param picked takes the lane of who is picked
     */
    DrawnRoom(Group grounds, IntConsumer picked) {
        this.grounds = grounds;
        this.picked = picked;
        node.setManaged(false);
        walls.setManaged(false);
        walls.getStyleClass().add("floor-room");
    }

    Group node() {
        return node;
    }

    /** Draws the walls and what is written on them; returns what is inside. */
    Box frame(Box box, List<String> name, List<String> says, DrawingKit kit) {
        node.setVisible(true);
        walls.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double pad = kit.px(PAD);
        title.setFont(kit.letters().title());
        title.setFill(kit.palette().of(Tone.INK));
        sentence.setFont(kit.letters().line());
        sentence.setFill(kit.palette().of(Tone.INK_2));
        double first = box.y() + pad * 0.6 + kit.letters().lineHeight();
        double second = first + kit.letters().lineHeight() + 2;
        title.at(box.x() + pad, first, box.width() - 2 * pad);
        title.show(name);
        sentence.at(box.x() + pad, second, box.width() - 2 * pad);
        sentence.show(says);
        double above = second + pad * 0.7 - box.y();
        return box.inset(pad, above, pad, pad * 0.6);
    }

    /** Shows a room; returns how it is shared by people and crowd. */
    InRoom show(StaffPlan.Placed placed, DrawingKit kit, long t) {
        PoolRoom room = placed.room();
        Box inside = frame(placed.box(), kit.words().title(room), kit.words().sentence(room), kit);
        InRoom plan = StaffPlan.within(room, inside, kit.heights(room.stuck() > 0), kit.scale());
        shown = 0;
        if (plan.crowd().width() > 0) {
            Set<Integer> drawn =
                    room.people().subList(0, plan.cells().size()).stream()
                            .map(ThreadPose::lane)
                            .collect(Collectors.toSet());
            fill(room, drawn, plan.crowd(), kit, t);
        }
        for (int i = shown; i < crowds.size(); i++) {
            crowds.get(i).setVisible(false);
        }
        return plan;
    }

    private void fill(PoolRoom room, Set<Integer> drawn, Box box, DrawingKit kit, long t) {
        List<ThreadCrowd> left = new ArrayList<>();
        for (ThreadCrowd crowd : room.crowds()) {
            List<ThreadPose> rest =
                    crowd.poses().stream().filter(it -> !drawn.contains(it.lane())).toList();
            if (!rest.isEmpty()) {
                left.add(new ThreadCrowd(crowd.doing(), rest));
            }
        }
        left.sort((a, b) -> Integer.compare(b.size(), a.size()));
        double least = kit.px(LEAST_CROWD);
        int places = Math.max(1, (int) (box.height() / least));
        int own = left.size() <= places ? left.size() : places - 1;
        List<ThreadPose> others =
                left.subList(own, left.size()).stream().flatMap(it -> it.poses().stream()).toList();
        double weight =
                left.subList(0, own).stream().mapToDouble(it -> Math.sqrt(it.size())).sum()
                        + Math.sqrt(others.size());
        double free = box.height() - least * (own + (others.isEmpty() ? 0 : 1));
        double y = box.y();
        for (ThreadCrowd each : left.subList(0, own)) {
            double high = least + Math.max(0, free) * Math.sqrt(each.size()) / weight;
            Box place = new Box(box.x(), Math.rint(y), box.width(), Math.rint(high) - 6);
            next(kit).show(each.poses(), kit.words().crowd(each, t), place, kit);
            y += high;
        }
        if (!others.isEmpty()) {
            Box place = new Box(box.x(), Math.rint(y), box.width(), box.bottom() - Math.rint(y));
            next(kit).show(others, List.of(kit.words().others(others.size())), place, kit);
        }
    }

    private DrawnCrowd next(DrawingKit kit) {
        if (shown == crowds.size()) {
            DrawnCrowd made = new DrawnCrowd(picked);
            made.paint(kit);
            crowds.add(made);
            node.getChildren().add(made.node());
            grounds.getChildren().add(made.ground());
        }
        DrawnCrowd crowd = crowds.get(shown);
        shown++;
        return crowd;
    }

    /** Lines from crowds of which all wait for the same one, who is drawn. */
    void lead(WaitArrows arrows, Map<Integer, People.Place> places, DrawingKit kit) {
        for (int i = 0; i < shown; i++) {
            People.Place to = places.get(crowds.get(i).holder());
            if (to != null) {
                arrows.lead(crowds.get(i).edge(), to, "", false, kit);
            }
        }
    }

    void paint(DrawingKit kit) {
        crowds.forEach(it -> it.paint(kit));
    }

    void hide() {
        node.setVisible(false);
        crowds.forEach(it -> it.setVisible(false));
    }
}
