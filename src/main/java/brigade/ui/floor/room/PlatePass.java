package brigade.ui.floor.room;

import brigade.ui.floor.drawing.KindSign;
import brigade.ui.floor.drawing.Plate;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Slots;

import java.util.List;
import java.util.function.Consumer;

/** The plates on the pass. */
public final class PlatePass extends Rack<Plate> {

    private static final double SIZE = 26;
    private static final double SMALL = 18;

    private final Studio studio;

    PlatePass(Studio studio, Consumer<FloorTarget> picked) {
        super(studio, picked, () -> new Plate(studio.palette()));
        this.studio = studio;
    }

    void layout(Box box) {
        double size = studio.metrics().px(SIZE);
        double small = studio.metrics().px(SMALL);
        arrange(
                List.of(
                        Slots.columns(box, 1, size, size),
                        Slots.of(box, size, size),
                        Slots.of(box, small, small)));
    }

    @Override
    void show(Plate plate, int order, KindSign.Sign sign, Slots slot) {
        plate.sign(studio.palette(), sign);
        plate.size(slot.height());
    }

    @Override
    void select(Plate plate, boolean selected) {
        plate.select(selected);
    }

    @Override
    void paint(Plate plate) {
        plate.paint(studio.palette());
    }
}
