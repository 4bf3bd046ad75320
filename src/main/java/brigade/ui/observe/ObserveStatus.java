package brigade.ui.observe;

import brigade.observe.live.LiveJvm;
import brigade.observe.live.Obstacle;
import brigade.trace.TraceStats;
import brigade.trace.file.Losses;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Units;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.Optional;

/** The status line: which instant is shown, up to when it is final, what was lost. */
final class ObserveStatus implements PageView {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final TraceSession session;
    private final Optional<LiveJvm> live;
    private final Text instant = new Text();
    private final Text told = new Text();
    private final HBox node = new HBox();
    private final Cadence cadence = Cadence.perSecond(4);

    /**
     * @param live the JVM, where it is watched
     * @param reports leads to what can be written of it
     */
    ObserveStatus(TraceSession session, Optional<LiveJvm> live, Region reports) {
        this.session = session;
        this.live = live;
        Texts texts = session.texts();
        instant.getStyleClass().add("quiet");
        told.getStyleClass().add("quiet");
        Hint.on(instant, texts.of("how.moment"));
        Hint.on(told, texts.of(live.isPresent() ? "observe.told.hint" : "observe.told.file.hint"));
        node.getStyleClass().add("status-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        node.setPrefWidth(Region.USE_COMPUTED_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        node.getChildren().addAll(instant, told, between, reports);
    }

    Region node() {
        return node;
    }

    @Override
    public void show(long t) {
        if (!cadence.due(t)) {
            return;
        }
        Texts texts = session.texts();
        boolean now = session.clock().isLive();
        String time = WallTime.of(session, t);
        instant.setText(texts.of(now ? "observe.at.live" : "observe.at.held", time));
        instant.pseudoClassStateChanged(HELD, !now && live.isPresent());
        told.setText(live.map(this::live).orElseGet(this::file));
    }

    private String live(LiveJvm jvm) {
        Units units = session.units();
        Obstacle ended = jvm.ended();
        if (ended != null) {
            return session.texts().of("observe.ended", ended.in(session.texts().locale()));
        }
        return session.texts()
                .of(
                        "observe.told",
                        WallTime.of(session, jvm.finalUntil()),
                        units.count(jvm.events()),
                        units.count(jvm.late()),
                        units.bytes(jvm.lost()));
    }

    private String file() {
        TraceStats stats = session.trace().stats();
        Losses losses = session.source().losses();
        long lost = losses.dropped() + losses.released() + stats.dropped() + stats.released();
        return session.texts()
                .of(
                        "observe.told.file",
                        session.units().count(stats.lanes()),
                        session.units().count(stats.events()),
                        session.units().count(lost));
    }
}
