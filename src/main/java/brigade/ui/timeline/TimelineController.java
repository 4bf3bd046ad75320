package brigade.ui.timeline;

import brigade.ui.page.Cadence;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.theme.Palette;
import brigade.ui.transport.TransportController;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The strip of lanes, and above it the transport bar. */
public final class TimelineController implements PageView {

    /** How much time the strip shows. */
    private static final long LENGTH = 10_000_000_000L;

    private final Page page;
    private final ObservableValue<Palette> palette;
    private final StripPainter painter;

    /**
     * Fewer redraws than frames: 20 a second read as smooth, and leave the cores to the threads
     * that are watched.
     */
    private final Cadence drawing = Cadence.perSecond(20);

    private RowGrid drawn = new RowGrid(0, 0);
    private int drawnWidth;

    @FXML private Region card;
    @FXML private TransportController transportController;
    @FXML private Label window;
    @FXML private LaneStrip strip;
    @FXML private Legend legend;

    public TimelineController(Page page, ObservableValue<Palette> palette) {
        this.page = page;
        this.palette = palette;
        this.painter = new StripPainter(page);
    }

    @FXML
    private void initialize() {
        legend.fill(page.texts());
        window.setText(page.texts().of("transport.window", page.units().duration(LENGTH)));
        strip.setOnChoose(lane -> {
            if (lane == 0) {
                page.selection().clear();
            } else {
                page.selection().lane(lane);
            }
        });
        page.selection()
                .selectedProperty()
                .subscribe(_ -> {
                    strip.choose(selectedLane());
                    drawing.reset();
                });
        page.selection().followingProperty().subscribe(_ -> drawing.reset());
        palette.subscribe(_ -> drawing.reset());
        page.clock().liveProperty().subscribe(_ -> drawing.reset());
    }

    /** The whole card. */
    public Region card() {
        return card;
    }

    @Override
    public void show(long t) {
        transportController.show(t);
        RowGrid grid = strip.grid();
        if (drawing.due(t) || !grid.equals(drawn) || strip.barsWidth() != drawnWidth) {
            draw(t);
        }
    }

    private int selectedLane() {
        return page.selection().get() instanceof Selected.OneLane(int lane) ? lane : 0;
    }

    private void draw(long t) {
        int width = strip.barsWidth();
        StripWindow shown =
                page.clock().isLive()
                        ? StripWindow.endingAt(t, LENGTH, width)
                        : StripWindow.around(t, LENGTH, width);
        StripRows rows = StripRows.of(page.trace().lanes(), shown);
        strip.show(
                page.selection().followingProperty().get() ? rows.withFirst(selectedLane()) : rows);
        drawn = strip.grid();
        drawnWidth = width;
        painter.paint(
                strip.graphics(), palette.getValue(), shown, strip.visibleLanes(), strip.grid());
    }
}
