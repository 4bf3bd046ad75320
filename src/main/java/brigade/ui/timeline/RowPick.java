package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.ui.page.TraceSession;

import java.util.List;

/** What the person picks out of the rows of the timeline. UI thread only. */
final class RowPick {

    private final TraceSession session;
    private final TimelineModel model;

    RowPick(TraceSession session, TimelineModel model) {
        this.session = session;
        this.model = model;
    }

    /** Selects what a row stands for; a folded group is unfolded. */
    void row(int row) {
        if (row < 0 || row >= model.rows().size()) {
            session.selection().clear();
            return;
        }
        switch (model.rows().get(row)) {
            case Row.Folded folded -> model.toggle(folded.leads());
            case Row.Head head -> model.toggle(head.leads());
            case Row.OfLane(Lane lane, _) -> session.selection().lane(lane.id());
            case Row.OfLevel(Lane lane, _, _) -> session.selection().lane(lane.id());
            case Row.OfCounter _ -> session.selection().clear();
        }
    }

    /** Of a level also the time of the span that is there. */
    void row(int row, long t) {
        row(row);
        if (row >= 0
                && row < model.rows().size()
                && model.rows().get(row) instanceof Row.OfLevel(_, Lane level, _)) {
            Span span = session.trace().spanAt(level, t);
            if (span != null && !span.plainIdle()) {
                time(span);
            }
        }
    }

    /**
     * Selects the order that a lane serves at an instant; where it serves none, the time of what it
     * does there.
     */
    void order(int row, long t) {
        if (row < 0
                || row >= model.rows().size()
                || !(model.rows().get(row) instanceof Row.OfLane(Lane lane, _))) {
            return;
        }
        List<Span> stack = session.trace().stackAt(lane, t);
        Span span = session.trace().spanAt(lane, t);
        if (span != null && span.request() > 0) {
            session.selection().order(span.request());
        } else if (!stack.isEmpty()) {
            session.selection().lane(lane.id());
            time(stack.getLast());
        }
    }

    /** Selects the order that the selected lane serves at the instant of the page. */
    void order() {
        Lane lane = session.trace().lane(model.selectedLane());
        Span span = lane == null ? null : session.trace().spanAt(lane, session.clock().now());
        if (span != null && span.request() > 0) {
            session.selection().order(span.request());
        }
    }

    /**
     * Selects the time of what the selected lane does at the instant of the page; where that is
     * selected already, of what that lies in, and after the outermost again the innermost.
     */
    void around() {
        Lane lane = session.trace().lane(model.selectedLane());
        if (lane == null) {
            return;
        }
        List<Span> stack = session.trace().stackAt(lane, session.clock().now());
        if (stack.isEmpty()) {
            return;
        }
        int next = stack.size() - 1;
        for (int i = stack.size() - 1; i > 0; i--) {
            if (rangeOf(stack.get(i)).equals(model.range())) {
                next = i - 1;
            }
        }
        time(stack.get(next));
    }

    private void time(Span span) {
        model.stay();
        model.select(rangeOf(span));
    }

    private TimeRange rangeOf(Span span) {
        long end = Math.min(span.end(), session.trace().end());
        return TimeRange.between(span.start(), Math.max(span.start() + 1, end));
    }
}
