package brigade.ui.transport;

import brigade.measure.Speed;
import brigade.trace.TraceStats;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Motion;
import brigade.ui.page.PageView;
import brigade.ui.page.PopOver;
import brigade.ui.page.Room;
import brigade.ui.page.SessionClock;
import brigade.ui.page.TraceSession;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.EnumMap;
import java.util.Map;

/** The transport bar: buttons, speeds, and where in time the page stands. */
public final class TransportController implements PageView {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    /** A narrower bar says less. */
    private static final int WIDE = 1140;

    /** One beside a lesson in a small window has room for one speed; the keys have all. */
    private static final int ROOM_FOR_SPEEDS = 800;

    private final TraceSession session;
    private final SessionClock clock;
    private final TransportWords words;
    private final Cadence texts = Cadence.perSecond(10);

    /** The trace grows while the instant stays: by real time. */
    private final Cadence figures = Cadence.perSecond(4);

    private final PopOver marked;
    private final Map<Speed, ToggleButton> segments = new EnumMap<>(Speed.class);

    @FXML Region bar;
    @FXML Button start;
    @FXML Button back;
    @FXML Button playPause;
    @FXML Button forward;
    @FXML Text speedLabel;
    @FXML HBox speeds;
    @FXML ToggleGroup speed;
    @FXML ToggleButton live;
    @FXML Text moment;
    @FXML Text edge;
    @FXML Text scale;
    @FXML Button replay;
    @FXML Button bookmarks;
    @FXML Text events;
    @FXML Text dropped;

    /**
     * For one page.
     *
     * @param marked the bookmarks
     */
    public TransportController(TraceSession session, PopOver marked) {
        this.session = session;
        this.marked = marked;
        this.clock = session.clock();
        this.words = new TransportWords(session.texts(), session.units());
    }

    @FXML
    void initialize() {
        marked.prepare(bookmarks);
        for (Speed each : Speed.values()) {
            ToggleButton segment = new ToggleButton(words.speed(each));
            segment.getStyleClass().setAll("toggle-button", "speed");
            segment.setMinWidth(Region.USE_PREF_SIZE);
            segment.setToggleGroup(speed);
            segment.setAccessibleText(words.speedAloud(each));
            if (session.units().scale().inSteps()) {
                Hint.on(segment, words.speedAloud(each));
            }
            segment.setOnAction(_ -> {
                clock.play(each);
                sync();
            });
            segments.put(each, segment);
            speeds.getChildren().add(segments.size() - 1, segment);
        }
        speedLabel.setText(session.texts().of(session.units().key("transport.speed")));
        speeds.setAccessibleText(speedLabel.getText());
        Room.give(live, clock.growing());
        name(start, "transport.start");
        name(back, "transport.back");
        name(forward, "transport.forward");
        name(replay, session.units().key("transport.replay"));
        name(bookmarks, "bookmarks.open");
        explain(live, "transport.live.hint");
        explain(moment, session.units().key("how.moment"));
        explain(scale, session.units().key("how.scale"));
        explain(events, "how.events");
        explain(dropped, "how.dropped");
        clock.motionProperty().subscribe(this::sync);
        clock.speedProperty().subscribe(this::sync);
        clock.edgeProperty().subscribe(edge -> tell(words.edge(edge)));
        Room.in(bar, WIDE, this::wide);
        Room.in(bar, ROOM_FOR_SPEEDS, room -> segments.values().forEach(it -> Room.give(it, room)));
        sync();
    }

    private void name(Button button, String key) {
        button.setAccessibleText(session.texts().of(key));
        explain(button, key);
    }

    private void explain(Node node, String key) {
        Hint.on(node, session.texts().of(key));
    }

    private void wide(boolean room) {
        Room.give(speedLabel, room);
        Room.give(events, room);
        replay.setText(
                room ? session.texts().of(session.units().key("transport.replay.short")) : "");
    }

    private void tell(String end) {
        edge.setText(end);
        Room.give(edge, !end.isEmpty());
    }

    /** The buttons as the clock has it, whoever changed it. */
    private void sync() {
        Motion motion = clock.motionProperty().get();
        boolean held = motion == Motion.HELD;
        speed.selectToggle(
                motion == Motion.LIVE ? live : segments.get(clock.speedProperty().get()));
        bar.pseudoClassStateChanged(HELD, held);
        name(playPause, held ? "transport.play" : "transport.pause");
        scale.setText(words.scale(motion, clock.speedProperty().get()));
        texts.reset();
        figures.reset();
    }

    @Override
    public void show(long t) {
        if (figures.due(System.nanoTime())) {
            TraceStats stats = session.trace().stats();
            events.setText(session.texts().of("transport.events", stats.events()));
            dropped.setText(
                    stats.fault().isEmpty()
                            ? session.texts()
                                    .of("transport.dropped", stats.dropped() + lostBefore())
                            : session.texts().of("transport.stopped", stats.fault()));
        }
        if (texts.due(t)) {
            moment.setText(words.moment(clock));
        }
    }

    /** Of a trace from a file: what it had lost when it was saved. */
    private long lostBefore() {
        return session.source().losses().dropped();
    }

    @FXML
    void toStart() {
        clock.toStart();
    }

    @FXML
    void back() {
        clock.stepBack(session.selection().get());
    }

    @FXML
    void playPause() {
        clock.toggle();
    }

    @FXML
    void forward() {
        clock.stepForward(session.selection().get());
    }

    @FXML
    void live() {
        clock.live();
        sync();
    }

    @FXML
    void openBookmarks() {
        marked.open(bookmarks);
    }

    @FXML
    void replay() {
        clock.replayLastSeconds();
    }
}
