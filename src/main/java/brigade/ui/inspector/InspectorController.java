package brigade.ui.inspector;

import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.page.Selection;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;

/** Shows the card of what is selected, or what there is to see while nothing is. */
public final class InspectorController implements PageView {

    private final Selection selection;

    @FXML private Region card;
    @FXML private Region introduction;
    @FXML private Region thread;
    @FXML private Region order;
    @FXML private ThreadController threadController;
    @FXML private OrderController orderController;

    public InspectorController(Selection selection) {
        this.selection = selection;
    }

    @FXML
    private void initialize() {
        selection
                .selectedProperty()
                .subscribe(selected -> {
                    only(introduction, selected instanceof Selected.Nothing);
                    only(thread, selected instanceof Selected.OneLane);
                    only(order, selected instanceof Selected.OneOrder);
                });
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** The whole card. */
    public Region card() {
        return card;
    }

    @Override
    public void show(long t) {
        switch (selection.get()) {
            case Selected.OneLane(int lane) -> threadController.show(lane, t);
            case Selected.OneOrder(int number) -> orderController.show(number, t);
            case Selected.Nothing() -> {}
        }
    }
}
