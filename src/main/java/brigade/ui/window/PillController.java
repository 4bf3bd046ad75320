package brigade.ui.window;

import brigade.measure.UiVerdict;
import brigade.trace.LaneKind;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Units;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The responsiveness pill: the last five seconds of the UI thread, told from the trace. */
public final class PillController implements PageView {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    private final TraceSession session;
    private final Cadence cadence = Cadence.perSecond(2);
    private UiVerdict.@Nullable Level shown;
    private final ObservableBooleanValue roomy;
    private boolean doubted;

    @FXML Label pill;

    /**
     * For one trace.
     *
     * @param roomy whether the bar has room for words; else there are figures only, while all is
     *     well
     */
    public PillController(TraceSession session, ObservableBooleanValue roomy) {
        this.session = session;
        this.roomy = roomy;
    }

    @FXML
    void initialize() {
        Hint.on(pill, session.texts().of("how.pill"));
        session.clock().liveProperty().subscribe(_ -> cadence.reset());
        roomy.subscribe(_ -> cadence.reset());
    }

    /** Where no UI thread was recorded, there is nothing to tell. */
    private boolean measured() {
        return session.trace().lanes().stream().anyMatch(lane -> lane.kind() == LaneKind.UI);
    }

    @Override
    public void show(long t) {
        if (!cadence.due(t)) {
            return;
        }
        Room.give(pill, measured());
        UiVerdict next = UiVerdict.at(session.trace(), t);
        if (next.level() == UiVerdict.Level.FROZEN && shown != next.level() && !doubted) {
            // Whether all stood still is recorded in these milliseconds: looks again.
            doubted = true;
            cadence.reset();
            return;
        }
        doubted = false;
        Units units = session.units();
        String level = next.level().name().toLowerCase(Locale.ROOT);
        boolean live = session.clock().isLive();
        String text =
                session.texts()
                        .of(
                                (!roomy.get() || !live) ? brief(next.level()) : "pill." + level,
                                Long.toString(Math.round(next.figures().fps())),
                                units.millis(next.figures().gapMillis().p99()),
                                units.millis(next.figures().bellMillis().p50()),
                                units.duration((long) (next.worstMillis() * 1e6)),
                                units.duration(next.stoppedNanos()));
        pill.setText(
                live
                        ? text
                        : session.texts()
                                .of("pill.at", units.clock(t - session.clock().origin()), text));
        if (next.level() != shown) {
            shown = next.level();
            pill.pseudoClassStateChanged(LATE, shown == UiVerdict.Level.LATE);
            pill.pseudoClassStateChanged(STOPPED, shown == UiVerdict.Level.STOPPED);
            pill.pseudoClassStateChanged(FROZEN, shown == UiVerdict.Level.FROZEN);
        }
    }

    private String brief(UiVerdict.Level level) {
        return switch (level) {
            case WARMING -> "pill.narrow.warming";
            case RESPONSIVE, LATE -> "pill.narrow";
            case STOPPED -> !roomy.get() ? "pill.narrow.stopped" : "pill.stopped";
            case FROZEN -> !roomy.get() ? "pill.narrow.frozen" : "pill.frozen";
        };
    }
}
