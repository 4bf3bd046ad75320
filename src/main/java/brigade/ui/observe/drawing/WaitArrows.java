package brigade.ui.observe.drawing;

import brigade.ui.observe.staff.ThreadPose;

import javafx.scene.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines from who waits to whom they wait for. UI thread only. */
final class WaitArrows {

    /** More would be a net in which nobody finds anything. */
    private static final int MOST = 60;

    private static final double BEND = 16;

    private final Group layer;
    private final List<WaitArrow> arrows = new ArrayList<>();
    private int used;

    WaitArrows(Group layer) {
        this.layer = layer;
    }

    void begin() {
        used = 0;
    }

    /** From a thread to whom it waits for, where both are drawn. */
    void show(ThreadPose pose, boolean told, Map<Integer, People.Place> places, DrawingKit kit) {
        People.Place from = places.get(pose.lane());
        People.Place to = places.get(pose.holder());
        if (from != null && to != null) {
            boolean level = Math.abs(to.y() - from.y()) < from.radius();
            boolean word = level && (told || pose.stuck()); // else it stood on what others do
            lead(from, to, word ? kit.words().wants(pose) : "", pose.stuck(), kit);
        }
    }

    /** From a place to another. */
    void lead(People.Place from, People.Place to, String word, boolean stuck, DrawingKit kit) {
        if (used == MOST) {
            return;
        }
        if (used == arrows.size()) {
            WaitArrow made = new WaitArrow();
            arrows.add(made);
            layer.getChildren().add(made);
        }
        WaitArrow arrow = arrows.get(used);
        used++;
        arrow.setVisible(true);
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        arrow.show(from, to, kit.px(Math.min(BEND, length / 5)), word, stuck, kit);
    }

    void end() {
        for (int i = used; i < arrows.size(); i++) {
            arrows.get(i).setVisible(false);
        }
    }
}
