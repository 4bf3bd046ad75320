package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.trace.Stage;
import brigade.trace.waits.RequestTime;
import brigade.ui.page.Cadence;
import brigade.ui.page.FailureWords;
import brigade.ui.page.Insertions;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The card of one order. */
public final class OrderController {

    private final TraceSession session;
    private final Cadence cadence = Cadence.perSecond(8);
    private final Insertions insertions;
    private final SourceWords wording;
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

    public OrderController(TraceSession session) {
        this.session = session;
        wording = SourceWords.of(session);
        words = new SlowWords(wording, session.units());
        failures = new FailureWords(session.trace(), session.texts());
        insertions = new Insertions(session.trace());
    }

    void show(int order, long t) {
        if (order != shown || insertions.anyNew()) {
            shown = order;
            cadence.reset();
        }
        if (!cadence.due(t)) {
            return;
        }
        OrderFacts facts = OrderFacts.at(session.trace(), order, t);
        if (facts == null) {
            session.selection().clear();
            return;
        }
        String total = length(facts, facts.total());
        name.setText(session.texts().of("order.name", Integer.toString(order)));
        state.setText(
                wording.stage(facts.stage()).toUpperCase(session.texts().locale())
                        + " "
                        + length(facts, facts.ofStage()));
        state.getStyleClass().setAll("label", "activity-pill", colour(facts));
        String why = failures.why(session.trace().requests().reason(order));
        sentence.setText(wording.stageSentence(facts.stage(), Integer.toString(order), total, why));
        stages.show(facts, wording, session.units());
        RequestTime slowness = RequestTime.at(session.trace(), order, t, Stops::of);
        if (slowness != null) {
            explain(slowness);
        }
    }

    private String length(OrderFacts facts, long nanos) {
        return facts.ended() ? session.units().duration(nanos) : session.units().ticking(nanos);
    }

    /** Who went away unserved neither waits nor is served. */
    private static String colour(OrderFacts facts) {
        if (facts.ended() && facts.stage().outcome() != Stage.Outcome.SERVED) {
            return "ended";
        }
        return facts.waiting() ? "waiting" : "running";
    }

    private void explain(RequestTime why) {
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
                RequestTime.Part part = why.parts().get(i);
                label.setText(
                        session.texts()
                                .of(
                                        "slow.part",
                                        words.cause(part.cause()),
                                        session.units().duration(part.nanos())));
                label.getGraphic()
                        .getStyleClass()
                        .setAll("slow-chip", SlowWords.colour(part.cause()));
            }
        }
    }

    @FXML
    void clear() {
        session.selection().clear();
    }
}
