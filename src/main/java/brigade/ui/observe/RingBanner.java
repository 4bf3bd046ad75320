package brigade.ui.observe;

import brigade.observe.live.LiveJvm;
import brigade.ui.observe.staff.PoolsReader;
import brigade.ui.observe.staff.RingTold;
import brigade.ui.observe.staff.StaffFeed;
import brigade.ui.page.Cadence;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Optional;

/**
 * Tells above the page that threads wait for each other for ever, and leads to them. It is there as
 * long as they are stuck at the instant that is shown; where a trace ends so, always. UI thread
 * only.
 */
final class RingBanner implements PageView {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final TraceSession session;
    private final StaffFeed feed;
    private final Optional<LiveJvm> live;
    private final HBox node = new HBox();
    private final TextFlow story = new TextFlow();
    private final Button show;
    private final Cadence cadence = Cadence.perSecond(4);
    private volatile List<RingTold> atEnd = List.of();
    private List<RingTold> told = List.of();

    /**
     * @param live the JVM, where it is watched
     */
    RingBanner(TraceSession session, StaffFeed feed, Optional<LiveJvm> live) {
        this.session = session;
        this.feed = feed;
        this.live = live;
        show = new Button(session.texts().of("observe.ring.show"));
        show.setId("showRing");
        show.getStyleClass().add("link-button");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> lookAt());
        Region edge = new Region();
        edge.getStyleClass().add("banner-edge");
        HBox.setHgrow(story, Priority.ALWAYS);
        story.setMinWidth(0);
        story.getStyleClass().add("observe-ring-story");
        node.getStyleClass().addAll("banner", "observe-ring");
        node.setId("ringBanner");
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.getChildren().addAll(edge, story, show);
        Room.give(node, false);
        if (live.isEmpty()) {
            Thread.ofVirtual().name("rings at end").start(this::readEnd);
        }
    }

    Region node() {
        return node;
    }

    private void readEnd() {
        long last = Math.max(session.trace().start(), session.trace().end() - 1);
        atEnd =
                new PoolsReader(session.trace())
                        .at(last, 0).rings().stream().map(RingTold::of).toList();
        Platform.runLater(cadence::reset);
    }

    @Override
    public void show(long t) {
        if (!cadence.due(t)) {
            return;
        }
        List<RingTold> now = now(t);
        if (!now.equals(told)) {
            told = now;
            if (!now.isEmpty()) {
                tell(now);
            }
            Room.give(node, !now.isEmpty()); // when it says what it is for
        }
    }

    private List<RingTold> now(long t) {
        List<RingTold> confirmed =
                live.stream()
                        .flatMap(jvm -> jvm.deadlocks().stream())
                        .filter(it -> it.at() <= t)
                        .map(it -> RingTold.of(it, session.trace()))
                        .toList();
        if (!confirmed.isEmpty()) {
            return confirmed;
        }
        List<RingTold> seen = feed.rings().stream().map(RingTold::of).toList();
        return seen.isEmpty() ? atEnd : seen;
    }

    private void tell(List<RingTold> rings) {
        RingTold first = rings.getFirst();
        story.getChildren().clear();
        StringBuilder all = new StringBuilder();
        for (RingWords.Piece piece : new RingWords(session).of(rings)) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.strong() ? "observe-strong" : "observe-plain");
            story.getChildren().add(text);
            all.append(piece.text());
        }
        node.setAccessibleText(all.toString());
        node.pseudoClassStateChanged(DOUBTFUL, !first.confirmed());
    }

    /** Selects the first of the ring, at an instant at which it is stuck. */
    private void lookAt() {
        if (told.isEmpty()) {
            return;
        }
        RingTold ring = told.getFirst();
        boolean before = session.clock().now() < ring.since();
        if (before) {
            session.clock().hold(ring.since());
        }
        ring.members().stream()
                .mapToInt(RingTold.Member::lane)
                .filter(lane -> lane != 0)
                .findFirst()
                .ifPresent(session.selection()::lane);
    }
}
