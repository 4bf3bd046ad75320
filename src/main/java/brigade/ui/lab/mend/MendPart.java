package brigade.ui.lab.mend;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Mending: pieces of code to choose from, then the text itself. The fifth step. */
public final class MendPart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    public MendPart(LabContext context) {
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
