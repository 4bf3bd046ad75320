package brigade.ui.observe.drawing;

import brigade.ui.floor.plan.Box;
import brigade.ui.observe.staff.ContestedLock;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What somebody has and others wait for, a box each. UI thread only. */
final class LockBoxes {

    private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");
    private static final double WIDE = 132;
    private static final double HIGH = 40;

    /** Above and below what is written. */
    private static final double PAD = 5;

    private static final double GAP = 6;

    private final Group layer;
    private final IntConsumer picked;
    private final List<Button> boxes = new ArrayList<>();

    /**
     * @param picked takes the lane of who has what is picked
     */
    LockBoxes(Group layer, IntConsumer picked) {
        this.layer = layer;
        this.picked = picked;
    }

    /** Shows as many as there is room for. */
    void show(List<ContestedLock> locks, Box inside, DrawingKit kit, long t) {
        int columns = Math.max(1, (int) ((inside.width() + GAP) / (kit.px(WIDE) + GAP)));
        double each = (inside.height() + GAP) / Math.ceilDiv(Math.max(1, locks.size()), columns);
        double line = kit.letters().lineHeight();
        boolean brief = each - GAP < 2 * line + PAD; // one line of text before fewer boxes
        double low = (brief ? line : 2 * line) + PAD;
        double high = Math.floor(Math.clamp(each - GAP, low, Math.max(low, kit.px(HIGH))));
        int rows = (int) ((inside.height() + GAP) / (high + GAP));
        int shown = Math.min(locks.size(), columns * rows);
        int across = Math.min(columns, Math.max(1, shown));
        double wide = Math.floor((inside.width() + GAP) / across) - GAP;
        for (int i = 0; i < shown; i++) {
            ContestedLock lock = locks.get(i);
            Button box = box(i);
            box.setText(
                    brief
                            ? kit.words().lockBriefly(lock)
                            : lock.name() + "\n" + kit.words().lock(lock, t).get(1));
            box.setAccessibleText(lock.name() + ": " + kit.words().lock(lock, t).getFirst());
            box.pseudoClassStateChanged(STUCK, lock.stuck());
            box.setOnAction(_ -> picked.accept(lock.holder()));
            box.setStyle("-fx-font-size: " + kit.letters().line().getSize() + "px;");
            box.resizeRelocate(
                    inside.x() + i % across * (wide + GAP),
                    inside.y() + Math.floorDiv(i, across) * (high + GAP),
                    Math.min(wide, kit.px(WIDE * 1.6)),
                    high);
            box.setVisible(true);
        }
        for (int i = shown; i < boxes.size(); i++) {
            boxes.get(i).setVisible(false);
        }
    }

    private Button box(int index) {
        if (index == boxes.size()) {
            Button made = new Button();
            made.setManaged(false);
            made.setMinSize(Region.USE_PREF_SIZE, 0);
            made.setMinWidth(0);
            made.getStyleClass().add("observe-lock");
            boxes.add(made);
            layer.getChildren().add(made);
        }
        return boxes.get(index);
    }
}
