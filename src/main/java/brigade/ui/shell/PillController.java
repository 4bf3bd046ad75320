package brigade.ui.shell;

import brigade.measure.UiVerdict;
import brigade.trace.LaneKind;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Units;

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

    private final Page page;
    private final Cadence cadence = Cadence.perSecond(2);
    private UiVerdict.@Nullable Level shown;
    private boolean narrow;
    private boolean doubted;

    @FXML Label pill;

    public PillController(Page page) {
        this.page = page;
    }

    @FXML
    void initialize() {
        Hint.on(pill, page.texts().of("how.pill"));
        boolean measured =
                page.atWork()
                        || page.trace().lanes().stream()
                                .anyMatch(lane -> lane.kind() == LaneKind.UI);
        pill.setVisible(measured);
        pill.setManaged(measured);
        page.clock().liveProperty().subscribe(_ -> cadence.reset());
    }

    /** Whether there is room for figures only, while all is well. */
    void narrow(boolean on) {
        narrow = on;
        cadence.reset();
    }

    @Override
    public void show(long t) {
        if (!cadence.due(t)) {
            return;
        }
        UiVerdict next = UiVerdict.at(page.trace(), t);
        if (next.level() == UiVerdict.Level.FROZEN && shown != next.level() && !doubted) {
            // Whether all stood still is recorded in these milliseconds: looks again.
            doubted = true;
            cadence.reset();
            return;
        }
        doubted = false;
        Units units = page.units();
        String level = next.level().name().toLowerCase(Locale.ROOT);
        boolean live = page.clock().isLive();
        String text =
                page.texts()
                        .of(
                                (narrow || !live) ? brief(next.level()) : "pill." + level,
                                Long.toString(Math.round(next.figures().fps())),
                                units.millis(next.figures().gapMillis().p99()),
                                units.millis(next.figures().bellMillis().p50()),
                                units.duration((long) (next.worstMillis() * 1e6)),
                                units.duration(next.stoppedNanos()));
        pill.setText(
                live
                        ? text
                        : page.texts().of("pill.at", units.clock(t - page.clock().origin()), text));
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
            case STOPPED -> narrow ? "pill.narrow.stopped" : "pill.stopped";
            case FROZEN -> narrow ? "pill.narrow.frozen" : "pill.frozen";
        };
    }
}
