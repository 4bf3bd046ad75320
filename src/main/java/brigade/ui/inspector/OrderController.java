package brigade.ui.inspector;

import brigade.ui.page.Cadence;
import brigade.ui.page.Page;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import java.util.Locale;

/** The card of one order. */
public final class OrderController {

    private final Page page;
    private final Cadence cadence = Cadence.perSecond(8);
    private int shown;

    @FXML private Label name;
    @FXML private Label state;
    @FXML private Label sentence;
    @FXML private StagesPane stages;

    public OrderController(Page page) {
        this.page = page;
    }

    void show(int order, long t) {
        if (order != shown) {
            shown = order;
            cadence.reset();
        }
        if (!cadence.due(t)) {
            return;
        }
        OrderFacts facts = OrderFacts.at(page.trace(), order, t);
        if (facts == null) {
            page.selection().clear();
            return;
        }
        String stage = facts.stage().name().toLowerCase(Locale.ROOT);
        String total = page.units().ticking(facts.total());
        name.setText(page.texts().of("order.name", Integer.toString(order)));
        state.setText(
                page.texts().of("stage." + stage).toUpperCase(page.texts().locale()) + " " + total);
        state.getStyleClass()
                .setAll("label", "activity-pill", facts.waiting() ? "waiting" : "running");
        sentence.setText(page.texts().of("order." + stage, Integer.toString(order), total));
        stages.show(facts, page.texts(), page.units());
    }

    @FXML
    private void clear() {
        page.selection().clear();
    }
}
