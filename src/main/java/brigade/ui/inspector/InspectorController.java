package brigade.ui.inspector;

import brigade.ui.page.LaterView;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Selected;
import brigade.ui.page.Selection;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows the card of what is selected, or what there is to see while nothing is. A card is loaded
 * when it is wanted first: the window opens without one.
 */
public final class InspectorController implements PageView {

    private final Selection selection;
    private final LaterView<VBox, ThreadController> thread;
    private final LaterView<VBox, OrderController> order;

    @FXML Region card;
    @FXML Pane parts;
    @FXML Region introduction;

    public InspectorController(Selection selection, Views views) {
        this.selection = selection;
        thread = views.later(ThreadView::load, this::place);
        order = views.later(OrderView::load, this::place);
    }

    @FXML
    void initialize() {
        selection
                .selectedProperty()
                .subscribe(selected ->
                        only(
                                switch (selected) {
                                    case Selected.OneLane _ -> thread.get().node();
                                    case Selected.OneOrder _ -> order.get().node();
                                    case Selected.Nothing() -> introduction;
                                }));
    }

    private void place(View<VBox, ?> made) {
        Room.give(made.node(), false);
        parts.getChildren().add(made.node());
    }

    private void only(Region shown) {
        for (Node part : parts.getChildren()) {
            Room.give(part, part == shown);
        }
    }

    /** The whole card. */
    public Region card() {
        return card;
    }

    @Override
    public void show(long t) {
        switch (selection.get()) {
            case Selected.OneLane(int lane) -> thread.get().controller().show(lane, t);
            case Selected.OneOrder(int number) -> order.get().controller().show(number, t);
            case Selected.Nothing() -> {}
        }
    }
}
