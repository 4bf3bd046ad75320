package brigade.ui.timeline;

import brigade.trace.Lane;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Rows of lanes, names at the left. One canvas holds all bars; names are nodes, which change only
 * when the lanes do. A click or the arrow keys choose a lane. What the canvas shows is drawn by the
 * controller.
 */
public final class LaneStrip extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int NAMES = 104;
    private static final int SCROLL = 12;

    private final Canvas canvas = new Canvas();
    private final Pane names = new Pane();
    private final ScrollBar scroll = new ScrollBar();
    private IntConsumer onChoose = _ -> {};
    private StripRows rows = new StripRows(List.of());
    private int chosen;

    public LaneStrip() {
        getStyleClass().add("lane-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinHeight(96);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setFocusTraversable(false);
        scroll.valueProperty().subscribe(_ -> placeNames());
        getChildren().addAll(canvas, names, scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    }

    /** Called with the id of a lane that the person chose, or 0 for none. */
    void setOnChoose(IntConsumer handler) {
        onChoose = handler;
    }

    /** The width for bars, whole pixels. */
    int barsWidth() {
        return Math.max(1, (int) canvas.getWidth());
    }

    GraphicsContext graphics() {
        return canvas.getGraphicsContext2D();
    }

    /** The rows that are seen, first to last. */
    List<Lane> visibleLanes() {
        int first = first();
        return rows.lanes().subList(first, first + grid().visible());
    }

    RowGrid grid() {
        return new RowGrid(rows.lanes().size(), (int) canvas.getHeight());
    }

    /** Shows these lanes. */
    void show(StripRows next) {
        if (!next.equals(rows)) {
            rows = next;
            names.getChildren().setAll(rows.lanes().stream().map(this::nameOf).toList());
            requestLayout();
            placeNames();
        }
    }

    /** Shows which lane is chosen (its id, or 0), and brings it into view. */
    void choose(int lane) {
        chosen = lane;
        int row = rows.rowOf(lane);
        reveal(row);
        setAccessibleText(row < 0 ? "" : rows.lanes().get(row).name());
        placeNames();
    }

    private Label nameOf(Lane lane) {
        Label name = new Label(lane.name());
        name.getStyleClass().add("lane-name");
        return name;
    }

    private int first() {
        return Math.clamp(Math.round(scroll.getValue()), 0, Math.max(0, grid().mostFirst()));
    }

    private void reveal(int row) {
        if (row >= 0 && row < first()) {
            scroll.setValue(row);
        } else if (row >= first() + grid().visible()) {
            scroll.setValue(row - grid().visible() + 1);
        }
    }

    private void placeNames() {
        RowGrid grid = grid();
        int first = first();
        for (int row = 0; row < names.getChildren().size(); row++) {
            Label name = (Label) names.getChildren().get(row);
            name.setVisible(row >= first && row < first + grid.visible());
            name.pseudoClassStateChanged(SELECTED, rows.lanes().get(row).id() == chosen);
            name.resizeRelocate(0, (row - first) * grid.pitch(), NAMES - 8, grid.barHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        int height = (int) getHeight();
        int width = (int) getWidth();
        canvas.setHeight(height);
        RowGrid grid = grid();
        boolean scrolls = grid.mostFirst() > 0;
        canvas.setWidth(Math.max(1, width - NAMES - (scrolls ? SCROLL : 0)));
        canvas.relocate(NAMES, 0);
        names.resizeRelocate(0, 0, NAMES, height);
        scroll.setVisible(scrolls);
        scroll.setMax(Math.max(0, grid.mostFirst()));
        scroll.setVisibleAmount(scroll.getMax() * grid.visible() / Math.max(1.0, grid.rows()));
        scroll.resizeRelocate(width - SCROLL + 2, 0, SCROLL - 2, height);
        placeNames();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int row = grid().rowAt(event.getY(), first());
        onChoose.accept(row < 0 ? 0 : rows.lanes().get(row).id());
    }

    private void scrolled(ScrollEvent event) {
        scroll.setValue(
                Math.clamp(scroll.getValue() - Math.signum(event.getDeltaY()), 0, scroll.getMax()));
        event.consume();
    }

    private void keyed(KeyEvent event) {
        int row = rows.rowOf(chosen);
        int last = rows.lanes().size() - 1;
        int next =
                switch (event.getCode()) {
                    case UP -> Math.max(0, row - 1);
                    case DOWN -> Math.min(last, row + 1);
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (next >= 0 && last >= 0) {
            onChoose.accept(rows.lanes().get(next).id());
            event.consume();
        }
    }
}
