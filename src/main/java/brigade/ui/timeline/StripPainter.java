package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.ui.page.TraceSession;
import brigade.ui.theme.Palette;

import javafx.scene.canvas.GraphicsContext;

/** Draws the timeline: what is seen of it, and nothing else. UI thread only. */
final class StripPainter {

    private final TraceSession session;
    private final TimelineModel model;
    private final LaneStrip strip;
    private final BarPainter bars;
    private final OverlayPainter overlay;
    private final NamesPainter names;
    private Palette palette;
    private Inks inks;

    StripPainter(
            TraceSession session,
            TimelineModel model,
            BarWords words,
            LaneStrip strip,
            Palette palette) {
        this.session = session;
        this.model = model;
        this.strip = strip;
        this.palette = palette;
        inks = new Inks(palette);
        bars = new BarPainter(session.trace(), inks);
        overlay = new OverlayPainter(words, session.units());
        names = new NamesPainter(session.trace(), words, session.texts(), session.units());
    }

    void dress(Palette next) {
        palette = next;
        inks = new Inks(next);
    }

    /** Draws the window as it was at {@code t}. */
    void paint(long t) {
        TimeWindow window = model.window();
        Raster raster = strip.raster();
        if (window.width() != raster.width()) {
            return; // laid out anew since; the next frame has it
        }
        bars.begin(raster, inks, window, model.emphasis());
        Overview overview = model.figures().overview();
        if (overview != null) {
            bars.overview(overview, model.all(), LaneStrip.OVERVIEW);
        }
        GraphicsContext g = strip.overlay();
        overlay.ruler(
                g, palette, window, session.clock().origin(), LaneStrip.RULER_TOP, LaneStrip.RULER);
        unsettled(g, window);
        raster.clip(LaneStrip.ROWS - 2, raster.height());
        rows();
        strip.showRaster();
        overlay.words(g, palette, bars.words(), LaneStrip.ROWS + 5);
        stops(g, window, raster.height());
        TimeRange range = model.range();
        if (range != null) {
            overlay.range(
                    g,
                    palette,
                    window,
                    range,
                    session.units().duration(range.length()),
                    LaneStrip.RULER_TOP,
                    LaneStrip.RULER,
                    raster.height());
        }
        arrows(g, window);
        if (!session.clock().isLive() && window.holds(t)) {
            overlay.instant(g, palette, window.x(t), LaneStrip.RULER, raster.height());
        }
    }

    /** Where something may still be inserted. */
    private void unsettled(GraphicsContext g, TimeWindow window) {
        long from = session.trace().watermark();
        long end = session.trace().end();
        if (from < end) {
            String word = session.texts().of("timeline.unsettled");
            overlay.unsettled(g, palette, window, new TimeRange(from, end), word, LaneStrip.RULER);
        }
    }

    /** Drawn over what the lanes recorded before, which did not go on in that time. */
    private void stops(GraphicsContext g, TimeWindow window, double height) {
        for (Stops.Stop stop : Stops.of(session.trace(), window.start(), window.end()).list()) {
            overlay.stop(
                    g,
                    palette,
                    window,
                    new TimeRange(stop.start(), stop.end()),
                    session.texts()
                            .of(
                                    stop.collection() ? "timeline.collection" : "timeline.stopped",
                                    session.units().duration(stop.nanos())),
                    LaneStrip.ROWS,
                    height);
        }
    }

    private void rows() {
        for (int row = firstSeen(); row <= lastSeen(); row++) {
            int y = strip.top(row);
            int height = strip.rowLayout().barHeight(row);
            switch (model.rows().get(row)) {
                case Row.Folded folded -> bars.group(folded.lanes(), y, height);
                case Row.Head _ -> bars.head(y, height);
                case Row.OfLane(Lane lane, _) -> {
                    bars.lane(lane, y, height, lane.id() == model.selectedLane());
                    bars.unsettled(lane, y, height);
                }
                case Row.OfLevel(_, Lane level, _) -> bars.level(level, y, height);
                case Row.OfCounter(Counter counter, _) -> bars.counter(counter, y, height);
            }
        }
    }

    private int firstSeen() {
        return Math.max(0, strip.rowAt(LaneStrip.ROWS));
    }

    private int lastSeen() {
        int last = strip.rowAt(strip.raster().height() - 1);
        return last < 0 ? model.rows().size() - 1 : Math.min(last, model.rows().size() - 1);
    }

    private void arrows(GraphicsContext g, TimeWindow window) {
        for (OrderArrows.Arrow arrow : model.arrows().arrows()) {
            int from = model.rows().rowOf(arrow.fromLane());
            int to = model.rows().rowOf(arrow.toLane());
            if (from >= 0
                    && to >= 0
                    && arrow.from() < window.end()
                    && arrow.to() >= window.start()
                    && seen(from)
                    && seen(to)) {
                overlay.arrow(
                        g,
                        palette,
                        window.x(arrow.from()),
                        middle(from),
                        window.x(arrow.to()),
                        middle(to));
            }
        }
    }

    private boolean seen(int row) {
        return middle(row) > LaneStrip.ROWS && middle(row) < strip.raster().height();
    }

    private double middle(int row) {
        return strip.top(row) + strip.rowLayout().barHeight(row) / 2.0;
    }

    /** How wide the column of names has to be for the name of a row. */
    double widthOfName(Row row) {
        return names.widthOf(row);
    }

    /** Draws the names of the rows that are seen, and the values of counters at {@code t}. */
    void paintNames(long t) {
        GraphicsContext g = strip.names();
        double width = strip.namesWidth();
        double height = strip.raster().height();
        g.save();
        g.beginPath();
        g.rect(0, LaneStrip.ROWS - 2, width, height);
        g.clip();
        for (int row = firstSeen(); row <= lastSeen(); row++) {
            Row shown = model.rows().get(row);
            boolean selected =
                    shown instanceof Row.OfLane(Lane lane, _) && lane.id() == model.selectedLane();
            names.name(
                    g,
                    palette,
                    shown,
                    strip.top(row),
                    strip.rowLayout().barHeight(row),
                    width,
                    selected,
                    t);
        }
        g.restore();
    }
}
