package brigade.ui.backroom;

import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;
import brigade.work.SumOutcome;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The panel of the sum: how far it is, start and stop, and the switch that moves it onto the UI
 * thread.
 */
public final class SumController implements PageView {

    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double ROOMY = 180;
    private static final double TALL = 104;

    private final TraceSession session;
    private final Optional<SumControls> controls;
    private final SumWords words;

    /** Numbers that change more often cannot be read. */
    private final Cadence text = Cadence.perSecond(8);

    private final Cadence bar = Cadence.perSecond(20);

    private boolean brief;

    @FXML Region panel;
    @FXML Region actions;
    @FXML Label title;
    @FXML Button options;
    @FXML ProgressTrack progress;
    @FXML Label partial;
    @FXML Label figures;
    @FXML ToggleButton onWorker;
    @FXML ToggleButton onUi;
    @FXML Button startStop;
    @FXML Region startStopIcon;

    /**
     * For one page.
     *
     * @param controls what can be done about the sum; empty where it was recorded
     */
    public SumController(TraceSession session, Optional<SumControls> controls) {
        this.session = session;
        this.controls = controls;
        this.words = new SumWords(session.texts(), session.units());
    }

    @FXML
    void initialize() {
        Hint.on(partial, session.texts().of("how.sum.partial"));
        Hint.on(figures, session.texts().of("how.sum.figures"));
        Hint.on(onUi, session.texts().of("sum.on.ui.hint"));
        compact(false); // as most windows have it, so that the first layout is the last
        panel.layoutBoundsProperty()
                .subscribe((_, bounds) ->
                        compact(bounds.getWidth() < ROOMY || bounds.getHeight() < TALL));
        onUi.fontProperty().subscribe(_ -> nameButtons());
        onUi.insetsProperty().subscribe(_ -> nameButtons());
        Room.give(actions, controls.isPresent());
        Room.give(options, controls.isPresent());
        controls.ifPresent(this::follow);
    }

    private void follow(SumControls its) {
        its.options().prepare(options);
        its.freezeSwitch()
                .underWayProperty()
                .subscribe(frozen -> (frozen ? onUi : onWorker).setSelected(true));
    }

    /** Where the back room is small, the panel says less. */
    private void compact(boolean on) {
        brief = on;
        panel.pseudoClassStateChanged(COMPACT, on);
        Room.give(figures, !on);
        nameButtons();
    }

    /** The buttons' words are the long ones where both have room for them. */
    private void nameButtons() {
        nameButtons("sum.on.worker", "sum.on.ui");
        double width = panel.getLayoutBounds().getWidth();
        if (brief || (width > 0 && width < actions.prefWidth(-1))) {
            nameButtons("sum.on.worker.brief", "sum.on.ui.brief");
        }
    }

    private void nameButtons(String worker, String ui) {
        onWorker.setText(session.texts().of(worker));
        onUi.setText(session.texts().of(ui));
    }

    @Override
    public void show(long t) {
        boolean figuresDue = text.due(t);
        if (!figuresDue && !bar.due(t)) {
            return;
        }
        SumFacts facts = SumFacts.at(session.trace(), session.gauges(), t);
        progress.show(facts.share());
        if (figuresDue) {
            title.setText(words.title(facts, brief));
            partial.setText(words.partial(facts, brief));
            figures.setText(words.figures(facts, session.clock().isLive() ? last() : null));
            boolean stopped = controls.filter(it -> it.desk().running()).isEmpty();
            startStopIcon.pseudoClassStateChanged(STOPPED, stopped);
            startStop.setAccessibleText(session.texts().of(stopped ? "sum.start" : "sum.stop"));
        }
    }

    private @Nullable SumOutcome last() {
        return controls.isPresent() ? controls.get().desk().last() : null;
    }

    @FXML
    void moveToWorker() {
        onWorker.setSelected(true);
    }

    @FXML
    void moveToUi() {
        controls.ifPresent(it -> {
            onUi.setSelected(it.freezeSwitch().ask());
            onWorker.setSelected(!onUi.isSelected());
        });
    }

    @FXML
    void startOrStop() {
        controls.map(SumControls::desk)
                .ifPresent(desk -> {
                    if (desk.running()) {
                        desk.stop();
                    } else {
                        desk.start();
                    }
                });
    }

    @FXML
    void openOptions() {
        controls.ifPresent(it -> it.options().open(options));
    }
}
