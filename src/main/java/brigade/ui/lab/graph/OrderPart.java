package brigade.ui.lab.graph;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happens before what in the run so far, and what nothing orders. */
public final class OrderPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public OrderPart(LabContext context) {
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
