package brigade.ui.floor.drawing;

import javafx.scene.Group;

/** What a person carries, small, beside the ring. */
final class Hand extends Group {

    private static final double WIDTH = 22;

    private Carry carried = Carry.NOTHING;

    Hand() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void paint(Palette palette) {
        Plate plate = new Plate(palette);
        plate.size(WIDTH);
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
        getChildren().setAll(plate, ticket);
        show();
    }

    void carry(Carry what) {
        if (what != carried) {
            carried = what;
            show();
        }
    }

    private void show() {
        getChildren().getFirst().setVisible(carried == Carry.PLATE);
        getChildren().getLast().setVisible(carried == Carry.TICKET);
    }
}
