package brigade.ui.window;

import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.TraceSession;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.text.Text;

/** The status line of a source that has no figures of its own: the instant shown. */
public final class InstantController implements PageView {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final TraceSession session;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML Text instant;

    public InstantController(TraceSession session) {
        this.session = session;
    }

    @FXML
    void initialize() {
        Hint.on(instant, session.texts().of("how.moment"));
        session.clock().liveProperty().subscribe(_ -> cadence.reset());
    }

    @Override
    public void show(long t) {
        if (cadence.due(t)) {
            show(instant, session, t);
        }
    }

    /** Says in a text which instant is shown, and whether it is held. */
    public static void show(Text text, TraceSession session, long t) {
        boolean live = session.clock().isLive();
        text.setText(
                live
                        ? session.texts().of("status.live")
                        : session.texts()
                                .of(
                                        "status.at",
                                        session.units().instant(t - session.clock().origin())));
        text.pseudoClassStateChanged(HELD, !live);
    }
}
