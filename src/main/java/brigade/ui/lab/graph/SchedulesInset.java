package brigade.ui.lab.graph;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The same, small, beside the threads: where one is in it. */
public final class SchedulesInset implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public SchedulesInset(LabContext context) {
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
