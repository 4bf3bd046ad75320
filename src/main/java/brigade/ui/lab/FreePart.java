package brigade.ui.lab;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The second step: the program as it runs when nobody schedules it. UI thread only. */
final class FreePart implements LabPart {
    private final LabContext context;
    private final VBox root = new VBox();

    FreePart(LabContext context) {
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
