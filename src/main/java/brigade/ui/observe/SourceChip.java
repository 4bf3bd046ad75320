package brigade.ui.observe;

import brigade.observe.live.LiveJvm;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.window.Surface;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Optional;

/** Says in the bar which program is seen, and lets the person leave it. UI thread only. */
final class SourceChip implements PageView {

    private final TraceSession session;
    private final Optional<LiveJvm> live;
    private final Surface surface;
    private final Label name = new Label();
    private final HBox node = new HBox();
    private final Cadence cadence = Cadence.perSecond(4);

    /**
     * @param live the JVM, where it is watched
     * @param back leaves it
     */
    SourceChip(TraceSession session, Optional<LiveJvm> live, Surface surface, Runnable back) {
        this.session = session;
        this.live = live;
        this.surface = surface;
        Texts texts = session.texts();
        name.getStyleClass().addAll("recording-name", "observe-source");
        name.setId("observeSource");
        Button leave = new Button(texts.of(live.isPresent() ? "observe.detach" : "observe.close"));
        leave.setId("observeLeave");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> back.run());
        Hint.on(leave, texts.of(live.isPresent() ? "observe.detach.hint" : "observe.close.hint"));
        node.getStyleClass().add("recording");
        node.getChildren().addAll(name, leave);
        say();
    }

    PagePart part() {
        return new PagePart(node, this);
    }

    @Override
    public void show(long t) {
        if (cadence.due(t)) {
            say();
        }
    }

    private void say() {
        Texts texts = session.texts();
        String own = session.source().name();
        name.setText(
                live.map(
                                jvm -> {
                                    String state = texts.of(state(jvm), seconds());
                                    String brief = texts.of("observe.chip.brief", own, state);
                                    return surface.roomy().get()
                                            ? texts.of(
                                                    "observe.chip",
                                                    own,
                                                    Long.toString(jvm.pid()),
                                                    jvm.version(),
                                                    state)
                                            : brief;
                                })
                        .orElse(own));
        Hint.on(
                name,
                live.map(jvm ->
                                ended(jvm)
                                        .map(why -> texts.of("observe.chip.ended.hint", why))
                                        .orElseGet(() -> hint(jvm)))
                        .orElseGet(() -> texts.of("observe.chip.file.hint")));
    }

    private Optional<String> ended(LiveJvm jvm) {
        return Optional.ofNullable(jvm.ended()).map(it -> it.in(session.texts().locale()));
    }

    private String hint(LiveJvm jvm) {
        Texts texts = session.texts();
        String who =
                texts.of("observe.chip.hint", Long.toString(jvm.pid()), jvm.version(), seconds());
        return who + ' ' + texts.of(jvm.tellsCores() ? "observe.cores" : "observe.no-cores");
    }

    private String state(LiveJvm jvm) {
        if (jvm.ended() != null) {
            return "observe.state.ended";
        }
        return session.clock().isLive() ? "observe.state.live" : "observe.state.held";
    }

    private String seconds() {
        return session.units().some(session.source().behind() / 1e9) + " s";
    }
}
