package brigade.ui.inspector;

import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.page.Selection;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * Shows the card of what is selected, or what there is to see while nothing is. A card is loaded
 * when it is wanted first: the window opens without one.
 */
public final class InspectorController implements PageView {

    private final Selection selection;
    private final Views views;
    private @Nullable View<VBox, ThreadController> thread;
    private @Nullable View<VBox, OrderController> order;

    @FXML Region card;
    @FXML Pane parts;
    @FXML Region introduction;

    public InspectorController(Selection selection, Views views) {
        this.selection = selection;
        this.views = views;
    }

    @FXML
    void initialize() {
        selection
                .selectedProperty()
                .subscribe(selected ->
                        only(
                                switch (selected) {
                                    case Selected.OneLane _ -> thread().node();
                                    case Selected.OneOrder _ -> order().node();
                                    case Selected.Nothing() -> introduction;
                                }));
    }

    private View<VBox, ThreadController> thread() {
        View<VBox, ThreadController> loaded = thread;
        if (loaded == null) {
            loaded = ThreadView.load(views);
            parts.getChildren().add(loaded.node());
            thread = loaded;
        }
        return loaded;
    }

    private View<VBox, OrderController> order() {
        View<VBox, OrderController> loaded = order;
        if (loaded == null) {
            loaded = OrderView.load(views);
            parts.getChildren().add(loaded.node());
            order = loaded;
        }
        return loaded;
    }

    private void only(Region shown) {
        for (Node part : parts.getChildren()) {
            part.setVisible(part == shown);
            part.setManaged(part == shown);
        }
    }

    /** The whole card. */
    public Region card() {
        return card;
    }

    @Override
    public void show(long t) {
        switch (selection.get()) {
            case Selected.OneLane(int lane) -> thread().controller().show(lane, t);
            case Selected.OneOrder(int number) -> order().controller().show(number, t);
            case Selected.Nothing() -> {}
        }
    }
}
