package brigade.ui.backroom;

import brigade.ui.page.Cadence;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The panel of the sum: how far it is, start and stop, and the switch that moves it onto the UI
 * thread.
 */
public final class SumController implements PageView {

    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final Page page;
    private final SumDesk desk;
    private final FreezeSwitch freezeSwitch;
    private final AtomicReference<@Nullable String> messages;
    private final SumOptions sumOptions;
    private final SumWords words;

    /** Numbers that change more often cannot be read. */
    private final Cadence text = Cadence.perSecond(8);

    private final Cadence bar = Cadence.perSecond(20);

    @FXML private Label title;
    @FXML private Button options;
    @FXML private ProgressTrack progress;
    @FXML private Label partial;
    @FXML private Label figures;
    @FXML private ToggleButton onWorker;
    @FXML private ToggleButton onUi;
    @FXML private Button startStop;
    @FXML private Region startStopIcon;
    @FXML private Label message;

    /**
     * @param messages the newest message that the worker posted; read here, so that it never posts
     *     to the UI thread
     */
    public SumController(
            Page page,
            SumDesk desk,
            FreezeSwitch freezeSwitch,
            SumOptions sumOptions,
            AtomicReference<@Nullable String> messages) {
        this.page = page;
        this.desk = desk;
        this.freezeSwitch = freezeSwitch;
        this.sumOptions = sumOptions;
        this.messages = messages;
        this.words = new SumWords(page.texts(), page.units());
    }

    @FXML
    private void initialize() {
        partial.setTooltip(new Tooltip(page.texts().of("how.sum.partial")));
        figures.setTooltip(new Tooltip(page.texts().of("how.sum.figures")));
        onUi.setTooltip(new Tooltip(page.texts().of("sum.on.ui.hint")));
        freezeSwitch
                .underWayProperty()
                .subscribe(frozen -> (frozen ? onUi : onWorker).setSelected(true));
    }

    @Override
    public void show(long t) {
        boolean figuresDue = text.due(t);
        if (!figuresDue && !bar.due(t)) {
            return;
        }
        SumFacts facts = SumFacts.at(page.trace(), page.gauges(), t);
        progress.show(facts.share());
        if (figuresDue) {
            title.setText(words.title(facts));
            partial.setText(words.partial(facts));
            figures.setText(words.figures(facts));
            message.setText(
                    page.clock().isLive()
                            ? words.message(messages.get(), desk.last(), desk.count())
                            : "");
            boolean stopped = !desk.running();
            startStopIcon.pseudoClassStateChanged(STOPPED, stopped);
            startStop.setAccessibleText(page.texts().of(stopped ? "sum.start" : "sum.stop"));
        }
    }

    @FXML
    private void moveToWorker() {
        onWorker.setSelected(true);
    }

    @FXML
    private void moveToUi() {
        onUi.setSelected(freezeSwitch.ask());
        onWorker.setSelected(!onUi.isSelected());
    }

    @FXML
    private void startOrStop() {
        if (desk.running()) {
            desk.stop();
        } else {
            desk.start();
        }
    }

    @FXML
    private void openOptions() {
        sumOptions.open(options);
    }
}
