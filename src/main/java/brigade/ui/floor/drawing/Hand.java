package brigade.ui.floor.drawing;

import javafx.scene.Group;
import javafx.scene.Node;

import java.util.EnumMap;
import java.util.Map;

/** What a person carries, small, beside the ring; drawn when it is carried first. */
final class Hand extends Group {

    private static final double WIDTH = 22;

    private final Map<Carry, Node> drawn = new EnumMap<>(Carry.class);
    private FloorColors palette;
    private Carry carried = Carry.NOTHING;

    Hand(FloorColors palette) {
        this.palette = palette;
        setManaged(false);
        setMouseTransparent(true);
    }

    void paint(FloorColors colors) {
        palette = colors;
        drawn.clear();
        getChildren().clear();
        show();
    }

    void carry(Carry what) {
        if (what != carried) {
            carried = what;
            show();
        }
    }

    private void show() {
        drawn.values().forEach(it -> it.setVisible(false));
        if (carried != Carry.NOTHING) {
            drawn.computeIfAbsent(carried, this::draw).setVisible(true);
        }
    }

    private Node draw(Carry what) {
        Node node = what == Carry.PLATE ? plate() : ticket();
        getChildren().add(node);
        return node;
    }

    private Node plate() {
        Plate plate = new Plate(palette);
        plate.size(WIDTH);
        return plate;
    }

    private Node ticket() {
        Group ticket = new Group();
        new Pen(ticket.getChildren())
                .outlined(
                        "M-7,-8.5 L7,-8.5 L7,8.5 L-7,8.5 Z",
                        palette.of(Tone.PAPER),
                        palette.of(Tone.PAPER_BORDER),
                        1)
                .line(
                        "M-4,-4.5 L4,-4.5 M-4,-1 L4,-1 M-4,2.5 L1.5,2.5",
                        palette.of(Tone.PAPER_INK),
                        1);
        return ticket;
    }
}
