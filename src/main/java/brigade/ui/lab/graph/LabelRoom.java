package brigade.ui.lab.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels, so that none covers another or what it is about. */
final class LabelRoom {

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        private boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        private boolean within(Box outer) {
            return x >= outer.x
                    && y >= outer.y
                    && x + width <= outer.x + outer.width
                    && y + height <= outer.y + outer.height;
        }
    }

    private final Box all;
    private final List<Box> taken = new ArrayList<>();

    LabelRoom(double width, double height) {
        all = new Box(0, 0, width, height);
    }

    void take(Box box) {
        taken.add(box);
    }

    /** The first of the places that is free; it is taken then. */
    Optional<Box> place(List<Box> places) {
        Optional<Box> free =
                places.stream()
                        .filter(it -> it.within(all) && taken.stream().noneMatch(it::meets))
                        .findFirst();
        free.ifPresent(taken::add);
        return free;
    }

    /** Right, left, below and above what is about so large there. */
    static List<Box> around(double x, double y, double radius, double width, double height) {
        double gap = radius + 5;
        return List.of(
                new Box(x + gap, y - height / 2, width, height),
                new Box(x - gap - width, y - height / 2, width, height),
                new Box(x - width / 2, y + gap - 1, width, height),
                new Box(x - width / 2, y - gap - height + 1, width, height));
    }
}
