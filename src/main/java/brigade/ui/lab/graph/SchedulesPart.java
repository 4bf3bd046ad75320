package brigade.ui.lab.graph;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All schedules: the graph of states and the outcomes as bars. The fourth step. */
public final class SchedulesPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public SchedulesPart(LabContext context) {
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
