package brigade.ui.timeline;

import brigade.ui.page.Enlargeable;
import brigade.ui.transport.ScrubberController;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The place of the timeline: names at the left, at the top the overview and the ruler, below them
 * the rows, which scroll. Bars are pixels of one image, written by hand; words and lines lie on a
 * canvas above it. What they show is drawn by {@link StripPainter}.
 */
public final class LaneStrip extends Region implements Enlargeable {

    /** From top to bottom: the overview, the ruler, the rows. */
    static final int OVERVIEW = 14;

    static final int RULER_TOP = 18;
    static final int RULER = 34;
    static final int ROWS = 38;

    /** Between names and bars. */
    private static final int NAMES_GAP = 4;

    /** Height of the scrubber, which reaches beyond the overview. */
    private static final int SCRUBBER = 20;

    private static final int SCROLL = 10;
    private static final int HOVER_GAP = 14;

    private final Sheets sheets = new Sheets();
    private final Canvas overlay = new Canvas();
    private final Canvas names = new Canvas();
    private final ScrollBar scroll = new ScrollBar();
    private final Label hover = new Label();
    private final NamesDivider divider = new NamesDivider(this::namesEnd, this::wantNames);
    private int namesEnd = NamesRoom.USUAL;

    private TimelineRows rows = new TimelineRows(List.of());
    private RowLayout layout = RowLayout.of(rows, 1);
    private Runnable onMoved = () -> {};
    private Runnable onResized = () -> {};
    private Runnable onEnlarged = () -> {};
    private IntConsumer onNames = _ -> {};
    private Optional<Region> scrubber = Optional.empty();
    private int scale = 1;

    public LaneStrip() {
        getStyleClass().add("lane-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinHeight(96);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setFocusTraversable(false);
        scroll.valueProperty().subscribe(_ -> onMoved.run());
        hover.getStyleClass().add("hover-label");
        hover.setMouseTransparent(true);
        hover.setManaged(false);
        getChildren().addAll(sheets.view(), overlay, names, divider);
    }

    /** Called when the size has changed: all is to be drawn again at once. */
    void setOnResized(Runnable handler) {
        onResized = handler;
    }

    /** Called when other rows are seen. */
    void setOnMoved(Runnable handler) {
        onMoved = handler;
    }

    /** Called when all is to be drawn again at once, in another scale. */
    void setOnEnlarged(Runnable handler) {
        onEnlarged = handler;
    }

    /** Called when the person wants other room for names, see {@link NamesDivider}. */
    void setOnNames(IntConsumer handler) {
        onNames = handler;
    }

    private void wantNames(int pixels) {
        onNames.accept(pixels);
    }

    /** What names are divided from bars by. */
    NamesDivider divider() {
        return divider;
    }

    /** Where names end and bars begin. */
    int namesEnd() {
        return namesEnd;
    }

    /** The width that there is for names. */
    int namesWidth() {
        return namesEnd - NAMES_GAP;
    }

    /** Gives names the room they are to have, at once. */
    void giveNames(NamesRoom room) {
        int next = room.of((int) getWidth());
        if (next != namesEnd) {
            namesEnd = next;
            requestLayout();
            layout();
        }
    }

    /** Lays this on the overview, which becomes its track. */
    void setScrubber(Region next) {
        scrubber = Optional.of(next);
        getChildren().add(next);
    }

    @Override
    public void enlarge(int times) {
        scale = times;
        for (Canvas each : List.of(overlay, names)) {
            each.getTransforms().setAll(Transform.scale(1.0 / times, 1.0 / times));
        }
        sizeCanvases();
        onEnlarged.run();
    }

    private void sizeCanvases() {
        overlay.setWidth(scale * barsWidth());
        overlay.setHeight(scale * sheets.raster().height());
        names.setWidth(scale * namesWidth());
        names.setHeight(scale * sheets.raster().height());
    }

    /** Whether it has been laid out: one that has just been made has no room for bars. */
    boolean hasRoom() {
        return sheets.raster().width() > 1;
    }

    /** The width for bars, whole pixels. */
    int barsWidth() {
        return sheets.raster().width();
    }

    /** What to draw the next frame into, all of it. */
    Raster raster() {
        return sheets.raster();
    }

    /** What to draw above the bars with, cleared. */
    GraphicsContext overlay() {
        return cleared(overlay);
    }

    /** What to draw names with, cleared. */
    GraphicsContext names() {
        return cleared(names);
    }

    private GraphicsContext cleared(Canvas canvas) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(scale, 0, 0, scale, 0, 0);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return g;
    }

    RowLayout rowLayout() {
        return layout;
    }

    /** How far rows are scrolled, whole pixels. */
    int scrolled() {
        return (int) Math.round(scroll.getValue());
    }

    /** What was drawn into the raster is to be seen. */
    void showRaster() {
        sheets.turn();
    }

    void show(TimelineRows next) {
        if (!next.equals(rows)) {
            rows = next;
            requestLayout();
            arrange();
        }
    }

    /** The row at a height of this control, or -1. */
    int rowAt(double y) {
        return y < ROWS ? -1 : layout.rowAt(y - ROWS + scrolled());
    }

    /** The height at which a row's bars begin. */
    int top(int row) {
        return ROWS + layout.top(row) - scrolled();
    }

    void scrollBy(double pixels) {
        scrollTo(scroll.getValue() + pixels);
    }

    private void scrollTo(double pixels) {
        scroll.setValue(Math.clamp(pixels, 0.0, scroll.getMax()));
    }

    /** Scrolls as little as it takes to see a row. */
    void reveal(int row) {
        reveal(row, row);
    }

    /** Scrolls as little as it takes to see these rows and those between; or the first of them. */
    void reveal(int first, int last) {
        if (first >= 0 && last < layout.rows()) {
            scrollTo(layout.reveal(first, last, scroll.getValue(), rowsHeight()));
        }
    }

    /** Shows a light label beside a point, or none when the text is empty. */
    void hover(String text, double x, double y) {
        show(hover, !text.isEmpty());
        if (!text.isEmpty()) {
            hover.setText(text);
            hover.autosize();
            double right = x + HOVER_GAP;
            boolean fits = right + hover.getWidth() <= getWidth();
            double left = fits ? right : Math.max(0, x - HOVER_GAP - hover.getWidth());
            double above = y - HOVER_GAP - hover.getHeight();
            hover.relocate(Math.rint(left), Math.rint(above));
            hover.toFront();
        }
    }

    /** What is seldom seen is dressed when it is seen first. */
    private void show(Control part, boolean shown) {
        if (shown && part.getParent() == null) {
            getChildren().add(part);
        }
        part.setVisible(shown);
    }

    private int rowsHeight() {
        return Math.max(1, (int) getHeight() - ROWS);
    }

    private void arrange() {
        layout = RowLayout.of(rows, rowsHeight());
        int hidden = Math.max(0, layout.height() - rowsHeight());
        show(scroll, hidden > 0);
        scroll.setMax(hidden);
        scroll.setVisibleAmount(hidden * (double) rowsHeight() / Math.max(1, layout.height()));
        scroll.setUnitIncrement(24);
        scroll.setBlockIncrement(rowsHeight());
        scrollTo(scroll.getValue());
    }

    @Override
    protected void layoutChildren() {
        int height = Math.max(1, (int) getHeight());
        int width = Math.max(namesEnd + SCROLL + 1, (int) getWidth());
        int room = Math.max(1, width - namesEnd - SCROLL - 2);
        boolean resized = sheets.resize(room, height);
        if (resized) {
            sizeCanvases();
        }
        sheets.view().relocate(namesEnd, 0);
        overlay.relocate(namesEnd, 0);
        names.relocate(0, 0);
        divider.resizeRelocate(
                namesWidth() - NamesDivider.WIDTH / 2,
                RULER_TOP,
                NamesDivider.WIDTH,
                height - RULER_TOP);
        scrubber.ifPresent(it ->
                it.resizeRelocate(
                        namesEnd - ScrubberController.MARGIN,
                        (OVERVIEW - SCRUBBER) / 2.0,
                        room + 2 * ScrubberController.MARGIN,
                        SCRUBBER));
        arrange();
        scroll.resizeRelocate(width - SCROLL, ROWS, SCROLL, height - ROWS);
        if (resized) {
            onResized.run();
        }
    }
}
