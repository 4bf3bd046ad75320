package brigade.ui.window;

import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.text.Text;

/** The status line of a source that has no figures of its own: the instant shown. */
public final class InstantController implements PageView {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Page page;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML Text instant;

    public InstantController(Page page) {
        this.page = page;
    }

    @FXML
    void initialize() {
        Hint.on(instant, page.texts().of("how.moment"));
        page.clock().liveProperty().subscribe(_ -> cadence.reset());
    }

    @Override
    public void show(long t) {
        if (cadence.due(t)) {
            show(instant, page, t);
        }
    }

    /** Says in a text which instant is shown, and whether it is held. */
    public static void show(Text text, Page page, long t) {
        boolean live = page.clock().isLive();
        text.setText(
                live
                        ? page.texts().of("status.live")
                        : page.texts()
                                .of("status.at", page.units().instant(t - page.clock().origin())));
        text.pseudoClassStateChanged(HELD, !live);
    }
}
