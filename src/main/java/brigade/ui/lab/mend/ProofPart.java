package brigade.ui.lab.mend;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The proof of a mend, or the shortest schedule that breaks it. The sixth step. */
public final class ProofPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public ProofPart(LabContext context) {
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
