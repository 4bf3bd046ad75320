package brigade.ui.inspector;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.ui.page.Cadence;
import brigade.ui.page.FailureWords;
import brigade.ui.page.Page;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import java.util.Locale;

/** The card of one order. */
public final class OrderController {

    private final Page page;
    private final Cadence cadence = Cadence.perSecond(8);
    private final SlowWords words;
    private final FailureWords failures;
    private int shown;

    @FXML Label name;
    @FXML Label state;
    @FXML Label sentence;
    @FXML StagesPane stages;
    @FXML SlowBar slow;
    @FXML Label slowWhy;
    @FXML FlowPane slowParts;

    public OrderController(Page page) {
        this.page = page;
        words = new SlowWords(page.texts(), page.units());
        failures = new FailureWords(page.trace(), page.texts());
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
        String total =
                facts.ended()
                        ? page.units().duration(facts.total())
                        : page.units().ticking(facts.total());
        name.setText(page.texts().of("order.name", Integer.toString(order)));
        state.setText(
                page.texts().of("stage." + stage).toUpperCase(page.texts().locale()) + " " + total);
        state.getStyleClass().setAll("label", "activity-pill", colour(facts));
        String why = failures.why(page.trace().requests().reason(order));
        sentence.setText(page.texts().of("order." + stage, Integer.toString(order), total, why));
        stages.show(facts, page.texts(), page.units());
        WhySlow slowness = WhySlow.at(page.trace(), order, t);
        if (slowness != null) {
            explain(slowness);
        }
    }

    /** Who went without a meal neither waits nor is served. */
    private static String colour(OrderFacts facts) {
        if (facts.ended() && facts.stage() != OrderStage.PAID) {
            return "ended";
        }
        return facts.waiting() ? "waiting" : "running";
    }

    private void explain(WhySlow why) {
        slow.show(why.parts());
        slowWhy.setText(words.sentence(why));
        slow.setAccessibleText(slowWhy.getText());
        while (slowParts.getChildren().size() < why.parts().size()) {
            Region chip = new Region();
            chip.getStyleClass().setAll("slow-chip");
            Label part = new Label("", chip);
            part.getStyleClass().add("slow-entry");
            slowParts.getChildren().add(part);
        }
        for (int i = 0; i < slowParts.getChildren().size(); i++) {
            Label label = (Label) slowParts.getChildren().get(i);
            boolean used = i < why.parts().size();
            label.setVisible(used);
            label.setManaged(used);
            if (used) {
                WhySlow.Part part = why.parts().get(i);
                label.setText(
                        page.texts()
                                .of(
                                        "slow.part",
                                        words.kind(part.kind()),
                                        page.units().duration(part.nanos())));
                label.getGraphic().getStyleClass().setAll("slow-chip", words.colour(part.kind()));
            }
        }
    }

    @FXML
    void clear() {
        page.selection().clear();
    }
}
