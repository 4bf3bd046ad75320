package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.page.Cadence;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the timeline shows, and what the person can do with it. Drawing is the view's. UI thread
 * only.
 */
final class TimelineModel {

    private final TraceSession session;
    private final Viewport viewport;
    private final RowSource source;
    private final Figures figures;
    private final BarWords words;
    private final RowChoice choice;

    /** Rows come and go with lanes; five times a second is soon enough. */
    private final Cadence rowsCadence = Cadence.perSecond(5);

    private final Cadence arrowsCadence = Cadence.perSecond(5);

    private TimelineRows rows = new TimelineRows(List.of());
    private OrderArrows arrows = OrderArrows.NONE;
    private @Nullable TimeRange range;
    private boolean figuresWanted;
    private boolean changed = true;

    TimelineModel(TraceSession session, BarWords words) {
        this.session = session;
        this.words = words;
        viewport = Viewport.of(!session.declared(), session.units().scale());
        source = new RowSource(session.trace(), LaneOrder.of(session.trace(), session.declared()));
        figures = new Figures(session.trace(), System::nanoTime);
        choice = new RowChoice(session.trace(), words, session.declared());
        session.selection()
                .selectedProperty()
                .subscribe(_ -> {
                    arrowsCadence.reset();
                    redo();
                });
        session.selection().followingProperty().subscribe(_ -> redo());
        session.clock().liveProperty().subscribe(_ -> changed = true);
    }

    // ---- what is shown

    Trace trace() {
        return session.trace();
    }

    TimeWindow window() {
        return viewport.window();
    }

    TimelineRows rows() {
        return rows;
    }

    OrderArrows arrows() {
        return arrows;
    }

    Figures figures() {
        return figures;
    }

    @Nullable TimeRange range() {
        return range;
    }

    /** What the figures are of: the range, or the window where none is selected. */
    TimeRange figuresRange() {
        TimeWindow window = viewport.window();
        return range != null
                ? range
                : new TimeRange(
                        window.start(),
                        Math.clamp(
                                window.end(),
                                window.start() + 1,
                                Math.max(window.start() + 1, session.trace().end())));
    }

    /** From the oldest to the newest that is held. */
    TimeRange all() {
        long start = session.trace().start();
        return new TimeRange(start, Math.max(start + 1, session.trace().end()));
    }

    /** Which bars stand out now. */
    BarPainter.Emphasis emphasis() {
        int selected = arrows.within(viewport.window()) ? selectedOrder() : 0;
        LaneFilter now = choice.filter();
        if (selected == 0 && !now.choosesBars()) {
            return BarPainter.Emphasis.ALL;
        }
        return (activity, label, order) ->
                (selected == 0 || order == selected)
                        && (!now.choosesBars() || now.brings(activity, words.word(label), order));
    }

    int selectedOrder() {
        return session.selection().get() instanceof Selected.OneOrder(int order) ? order : 0;
    }

    /** The first row, and the last, of what is selected; null where there is none. */
    @Nullable RowSpread selectedRows() {
        IntStream lanes =
                selectedOrder() == 0
                        ? IntStream.of(selectedLane())
                        : trace().path(selectedOrder()).spans().stream().mapToInt(Span::lane);
        return RowSpread.of(lanes.map(rows::rowOf));
    }

    int selectedLane() {
        return session.selection().get() instanceof Selected.OneLane(int lane) ? lane : 0;
    }

    /** A group in words. */
    String describe(String group, int size) {
        return session.texts()
                .of("timeline.group", words.group(group), session.units().count(size));
    }

    /** A lane and whether its levels are shown, in words. */
    String describeLevels(Lane lane) {
        return lane.name()
                + ", "
                + session.texts()
                        .of(
                                showsLevels(lane.id()) ? "timeline.levels" : "timeline.levels.none",
                                trace().levels(lane).size());
    }

    /** Whether what is drawn has to be drawn again since the last call. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    // ---- from frame to frame

    /**
     * Moves on to instant {@code t}.
     *
     * @param now nanoseconds of the clock on the wall
     * @return whether there are new figures of the range
     */
    boolean update(int width, long t, long now) {
        Trace trace = session.trace();
        TimeWindow before = viewport.window();
        viewport.update(width, session.clock().isLive(), t, trace.start(), trace.end());
        if (!before.equals(viewport.window()) && !viewport.following()) {
            redo(); // at once also the rows: other threads may have lived then
        }
        if (selectedOrder() != 0 && arrowsCadence.due(now)) {
            arrows = OrderArrows.of(trace.path(selectedOrder()), t);
            changed = true;
        } else if (selectedOrder() == 0) {
            arrows = OrderArrows.NONE;
        }
        boolean counted =
                (figuresWanted || choice.needsFigures()) && figures.advance(figuresRange(), now);
        if (rowsCadence.due(now)) {
            int first = session.selection().followingProperty().get() ? selectedLane() : 0;
            TimelineRows next =
                    source.rows(
                            viewport.window(),
                            choice.wish(figures.lanes(), first, viewport.window(), now));
            if (!next.equals(rows)) {
                changed = true;
                rows = next; // else the same object stays, which is quicker to compare
            }
        }
        changed |= figures.advanceOverview(all(), width, now);
        return counted;
    }

    /** Rows are to be found anew, now. */
    private void redo() {
        rowsCadence.reset();
        changed = true;
    }

    // ---- what the person does

    void zoom(double steps, double x) {
        viewport.zoom(steps, x);
        changed = true;
    }

    void zoomBy(double factor, double x) {
        viewport.zoomBy(factor, x);
        changed = true;
    }

    void pan(double pixels) {
        viewport.pan(pixels);
        changed = true;
    }

    void fitAll() {
        viewport.fitAll();
        changed = true;
    }

    /** Shows what is selected: the range, or the order's way. */
    void fitSelection() {
        TimeRange wanted = range != null ? range : orderRange();
        if (wanted != null) {
            viewport.fit(wanted);
            changed = true;
        }
    }

    private @Nullable TimeRange orderRange() {
        var spans = session.trace().path(Math.max(1, selectedOrder())).spans();
        if (selectedOrder() == 0 || spans.isEmpty()) {
            return null;
        }
        Span last = spans.getLast();
        return TimeRange.between(
                spans.getFirst().start(), last.open() ? session.trace().end() : last.end());
    }

    void first() {
        viewport.first();
        changed = true;
    }

    void last() {
        viewport.last();
        changed = true;
    }

    void select(@Nullable TimeRange next) {
        range = next;
        figures.reset();
        changed = true;
    }

    /** The window stays where it is, though the newest instant moves on. */
    void stay() {
        viewport.stay();
    }

    /** Shows the instant on the whole page; here the window stays. */
    void hold(long t) {
        TimeRange all = all();
        viewport.stay();
        session.clock().seek(Math.clamp(t, all.from(), all.to()));
    }

    void sort(LaneSort next) {
        choice.sort(next);
        figures.reset();
        redo();
    }

    void filter(String text) {
        choice.filter(text);
        figures.reset();
        redo();
    }

    void wantFigures(boolean wanted) {
        figuresWanted = wanted;
        figures.reset();
    }

    /** Folds a group, or unfolds it. */
    void toggle(String group) {
        choice.toggle(group);
        redo();
    }

    /** Shows the levels of a lane below it, or hides them. */
    void toggleLevels(int lane) {
        choice.levels().toggle(lane);
        redo();
    }

    /** Whether the person has opened the levels of a lane. */
    boolean showsLevels(int lane) {
        return choice.levels().isOpen(lane);
    }
}
