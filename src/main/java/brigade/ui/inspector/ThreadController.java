package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Site;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Insertions;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** The card of one thread. */
public final class ThreadController {

    private final TraceSession session;
    private final ThreadCards cards;
    private final Remedies remedies;
    private final Cadence cadence = Cadence.perSecond(8);
    private final Insertions insertions;
    private int shown;
    private boolean sourced;
    private @Nullable Remedy offered;
    private @Nullable Activity coloured;
    private Known known = Known.RECORDED;

    @FXML Label name;
    @FXML Label activity;
    @FXML Label threadFact;
    @FXML Label stateTitle;
    @FXML Label stateFact;
    @FXML Label waitingTitle;
    @FXML Label waitingFact;
    @FXML Label doingTitle;
    @FXML Label doingFact;
    @FXML Label shareFact;
    @FXML Label knownTitle;
    @FXML Label knownFact;
    @FXML Label chainTitle;
    @FXML ChainPane chain;
    @FXML StackRows stack;
    @FXML SourcePane source;
    @FXML Label whyTitle;
    @FXML Label why;
    @FXML ToggleButton follow;
    @FXML Button remedy;

    ThreadController(TraceSession session, ThreadCards cards, Remedies remedies) {
        this.session = session;
        this.cards = cards;
        this.remedies = remedies;
        insertions = new Insertions(session.trace());
    }

    @FXML
    void initialize() {
        follow.selectedProperty().bindBidirectional(session.selection().followingProperty());
        explain(threadFact, "how.recorded");
        explain(stateFact, "how.sampled");
        explain(waitingFact, "how.recorded");
        explain(doingFact, "how.recorded");
        explain(shareFact, session.units().key("how.share"));
    }

    private void explain(Label label, String key) {
        Hint.on(label, session.texts().of(key));
    }

    void show(int lane, long t) {
        if (lane != shown || insertions.anyNew()) {
            shown = lane;
            cadence.reset();
        }
        if (cadence.due(t)) {
            cards.at(lane, t).ifPresentOrElse(this::fill, session.selection()::clear);
            fillBehind(lane, t);
        }
    }

    /** Whom it waits for, and its stack, where the trace has them. */
    private void fillBehind(int lane, long t) {
        List<ChainLine> links = cards.chain(lane, t);
        chain.show(links, session.selection()::lane);
        Room.give(chainTitle, !links.isEmpty());
        List<Site> frames = cards.stack(lane, t);
        stack.show(frames, coloured == null ? Activity.UNKNOWN : coloured);
        Room.give(source, frames.isEmpty() && sourced);
    }

    private void fill(ThreadCard card) {
        name.setText(card.name());
        show(card.pill());
        ThreadCard.Facts facts = card.facts();
        threadFact.setText(facts.thread());
        tell(stateTitle, stateFact, facts.state());
        tell(waitingTitle, waitingFact, facts.waitingFor());
        tell(doingTitle, doingFact, facts.doing());
        shareFact.setText(facts.share());
        knownFact.setText(facts.known());
        Room.give(knownFact, !facts.known().isEmpty());
        Room.give(knownTitle, !facts.known().isEmpty());
        source.show(card.source().orElse(null), card.pill().activity());
        sourced = card.source().isPresent();
        whyTitle.setText(
                session.texts().of(card.why().waits() ? "why.title.waits" : "why.title.does"));
        why.setText(card.why().text());
        follow.setText(session.texts().of("action.follow", card.name()));
        offer(remedies.against(card.why().reason(), card.why().doing()).orElse(null));
    }

    /** Of threads that were looked at from outside, what is not known has no row. */
    private void tell(Label title, Label fact, String text) {
        fact.setText(text);
        boolean shows = !session.toldFromOutside() || !text.equals(session.texts().of("none"));
        Room.give(title, shows);
        Room.give(fact, shows);
    }

    private void show(ThreadCard.Pill pill) {
        activity.setText(pill.text());
        if (!pill.activity().equals(coloured) || pill.known() != known) {
            coloured = pill.activity();
            known = pill.known();
            String style = coloured.name().toLowerCase(Locale.ROOT);
            activity.getStyleClass().setAll("label", "activity-pill", style);
            if (known != Known.RECORDED) {
                activity.getStyleClass().add("guess");
            }
            String how = "known." + known.name().toLowerCase(Locale.ROOT);
            Hint.on(activity, session.texts().of(known == Known.RECORDED ? "how.recorded" : how));
            Hint.on(knownFact, session.texts().of(how));
        }
    }

    private void offer(@Nullable Remedy next) {
        offered = next;
        remedy.setVisible(next != null);
        remedy.setManaged(next != null);
        if (next != null) {
            remedy.setText(session.texts().of(next.key()));
        }
    }

    @FXML
    void remedy() {
        if (offered != null) {
            remedies.carryOut(offered);
        }
    }

    @FXML
    void clear() {
        session.selection().clear();
    }
}
