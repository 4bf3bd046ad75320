package brigade.ui.lab.graph;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which lock guards which field, and who holds it. */
public final class GuardsPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public GuardsPart(LabContext context) {
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
