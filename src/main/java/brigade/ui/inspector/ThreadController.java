package brigade.ui.inspector;

import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Page;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import java.util.Locale;

/** The card of one thread. */
public final class ThreadController {

    private final Page page;
    private final ThreadCards cards;
    private final Remedies remedies;
    private final Cadence cadence = Cadence.perSecond(8);
    private int shown;
    private Remedy offered = Remedy.NONE;

    @FXML Label name;
    @FXML Label activity;
    @FXML Label threadFact;
    @FXML Label stateFact;
    @FXML Label waitingFact;
    @FXML Label doingFact;
    @FXML Label shareFact;
    @FXML SourcePane source;
    @FXML Label whyTitle;
    @FXML Label why;
    @FXML ToggleButton follow;
    @FXML Button remedy;

    ThreadController(Page page, ThreadCards cards, Remedies remedies) {
        this.page = page;
        this.cards = cards;
        this.remedies = remedies;
    }

    @FXML
    void initialize() {
        follow.selectedProperty().bindBidirectional(page.selection().followingProperty());
        explain(threadFact, "how.recorded");
        explain(activity, "how.recorded");
        explain(stateFact, "how.sampled");
        explain(waitingFact, "how.recorded");
        explain(doingFact, "how.recorded");
        explain(shareFact, "how.share");
    }

    private void explain(Label label, String key) {
        Hint.on(label, page.texts().of(key));
    }

    void show(int lane, long t) {
        if (lane != shown) {
            shown = lane;
            cadence.reset();
        }
        if (cadence.due(t)) {
            cards.at(lane, t).ifPresentOrElse(this::fill, page.selection()::clear);
        }
    }

    private void fill(ThreadCard card) {
        name.setText(card.name());
        activity.setText(card.pill());
        String style = card.activity().name().toLowerCase(Locale.ROOT);
        if (!activity.getStyleClass().contains(style)) {
            activity.getStyleClass().setAll("label", "activity-pill", style);
        }
        threadFact.setText(card.thread());
        stateFact.setText(card.state());
        waitingFact.setText(card.waitingFor());
        doingFact.setText(card.doing());
        shareFact.setText(card.share());
        source.show(card.source().orElse(null), card.activity());
        whyTitle.setText(
                page.texts().of(card.why().waits() ? "why.title.waits" : "why.title.does"));
        why.setText(card.why().text());
        follow.setText(page.texts().of("action.follow", card.name()));
        offer(card.why().remedy());
    }

    private void offer(Remedy next) {
        offered = next;
        boolean any = next != Remedy.NONE && remedies.offers(next);
        remedy.setVisible(any);
        remedy.setManaged(any);
        if (any) {
            remedy.setText(page.texts().of("action." + next.name().toLowerCase(Locale.ROOT)));
        }
    }

    @FXML
    void remedy() {
        remedies.carryOut(offered);
    }

    @FXML
    void clear() {
        page.selection().clear();
    }
}
