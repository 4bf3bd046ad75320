package brigade.ui.lab.seat;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Being the scheduler: who goes next is chosen by hand. UI thread only. */
public final class SeatPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public SeatPart(LabContext context) {
        this.context = context;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        root.setAccessibleText(context.session().program().name());
    }
}
