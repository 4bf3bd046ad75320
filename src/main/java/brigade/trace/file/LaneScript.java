package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Change;
import brigade.trace.Event;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes one lane, a piece of time after the other. */
final class LaneScript {

    /** So many marks wait for the end of the span that they lie in. */
    private static final int PATIENCE = 4096;

    /** How far the span that is open has got. */
    private enum State {
        /** The file does not tell of it: a gap. */
        SILENT,
        /** A gap, unless something happens at the instant at which it begins. */
        GAP,
        /** Written when it ends, with its marks. */
        WAITING,
        /** Its beginning is written. */
        BEGUN
    }

    private final Contents contents;
    private final Lane lane;
    private final int pid;
    private final Window window;
    private final List<Event> marks = new ArrayList<>();

    private record Changed(Change change, Event event) {}

    private State state = State.SILENT;

    private final FrameScript frames;

    private @Nullable Event span;
    private long cursor;
    private int requestBefore;
    private boolean begun;
    private boolean lost;

    LaneScript(Contents contents, Lane lane, int pid, long width) {
        this.contents = contents;
        this.lane = lane;
        this.pid = pid;
        window = new Window(width);
        frames = new FrameScript(contents, lane, pid);
        cursor = contents.opened(lane);
    }

    /** Whether the lane has nothing to tell before {@code t}. */
    boolean notBefore(long t) {
        return cursor >= t;
    }

    /** Whether the lane has nothing to tell after {@code t}. */
    boolean over(long t) {
        return contents.closed(lane) && lane.closedAt() < t;
    }

    /** Writes the events from where it stopped up to before {@code t}. */
    void writeUpTo(long t, EventJson json, Arrows arrows, Step step) throws IOException {
        if (!begun) {
            begun = true;
            carryIn(json, arrows);
        }
        List<Changed> page = new ArrayList<>();
        while (cursor < t) {
            long end = window.end(cursor, t);
            contents.trace()
                    .changes(lane, cursor, end, (it, event) -> page.add(new Changed(it, event)));
            boolean outrun = step.outrun(lane, cursor);
            if (outrun && !lost) {
                breakOff(json, arrows);
                step.gap();
            }
            lost = outrun;
            for (Changed each : page) {
                write(each.change, each.event, json, arrows);
            }
            window.held(page.size());
            page.clear();
            cursor = end;
            step.done();
        }
    }

    /** The end of the lane, or of what the file tells about it. */
    void finish(EventJson json, Arrows arrows) throws IOException {
        Event last = span;
        if (last == null) {
            return;
        }
        long end = contents.endOf(lane);
        boolean closing = contents.closed(lane) && last.time() == end;
        if (plainIdle(last) && marks.isEmpty() && (closing || state == State.GAP)) {
            state = closing || end > last.time() ? State.SILENT : State.WAITING;
        }
        endSpan(end, json, arrows);
    }

    /** What the lane was doing when the file begins. */
    private void carryIn(EventJson json, Arrows arrows) throws IOException {
        long from = contents.from();
        if (lane.openedAt() >= from) {
            return;
        }
        Trace trace = contents.trace();
        List<Span> open = trace.framesAt(lane, from - 1);
        for (Span frame : open) {
            span = carried(frame);
            frames.carryIn(frame, span, json);
        }
        Span before = trace.spanAt(lane, from - 1);
        if (before == null) { // the oldest that is kept is a mark in it
            Span at = trace.spanAt(lane, from);
            before = at != null && at.start() < from ? at : null;
        }
        boolean leaf = trace.stackAt(lane, from - 1).size() > open.size();
        if (before != null && (before.plainIdle() != open.isEmpty() || leaf)) {
            begin(carried(before), json, arrows);
        }
    }

    /** As if it had begun where the file begins. */
    private Event carried(Span span) {
        return new Event(
                lane.id(),
                contents.from(),
                span.activity(),
                span.known(),
                span.label(),
                span.request(),
                span.arg());
    }

    private void write(Change change, Event event, EventJson json, Arrows arrows)
            throws IOException {
        if (state == State.GAP && span != null) {
            state = event.time() > span.time() ? State.SILENT : State.WAITING;
        }
        switch (change) {
            case BEGIN -> begin(event, json, arrows);
            case MARK -> mark(event, json);
            case ENTER -> {
                endSpan(event.time(), json, arrows);
                frames.enter(event, json);
                span = event;
                state = State.SILENT;
            }
            case LEAVE -> leave(event, json, arrows);
        }
    }

    private void begin(Event event, EventJson json, Arrows arrows) throws IOException {
        boolean told = state == State.WAITING || state == State.BEGUN;
        boolean first = span == null && event.time() == lane.openedAt();
        endSpan(event.time(), json, arrows);
        span = event;
        if (!plainIdle(event)) {
            frames.began(event.time());
        }
        if (plainIdle(event) && frames.depth() == 0) {
            state = told ? State.GAP : first ? State.SILENT : State.WAITING;
        } else {
            state = State.WAITING;
        }
    }

    /** What goes on is not told: it follows from the end. */
    private void leave(Event event, EventJson json, Arrows arrows) throws IOException {
        if (frames.depth() == 0) { // it was entered in what is lost
            begin(event, json, arrows);
            return;
        }
        endSpan(event.time(), json, arrows);
        endFrame(event.time(), json, arrows);
        span = event;
    }

    private void endFrame(long end, EventJson json, Arrows arrows) throws IOException {
        Event frame = frames.leave(end, json);
        if (frame.request() != requestBefore) {
            arrows.reached(frame, pid, end);
        }
        state = State.SILENT;
    }

    private void mark(Event mark, EventJson json) throws IOException {
        if (state != State.WAITING) {
            json.mark(pid, mark, frames.depth());
            return;
        }
        marks.add(mark);
        if (marks.size() >= PATIENCE && span != null) {
            json.beginSpan(pid, span, frames.depth());
            state = State.BEGUN;
            writeMarks(json);
        }
    }

    /** What followed has been let go meanwhile: the file tells of no more than is known. */
    private void breakOff(EventJson json, Arrows arrows) throws IOException {
        if (state != State.GAP) {
            endSpan(cursor, json, arrows);
        }
        while (frames.depth() > 0) {
            endFrame(cursor, json, arrows);
        }
        state = State.SILENT;
    }

    private void endSpan(long end, EventJson json, Arrows arrows) throws IOException {
        Event ended = span;
        if (ended == null || state == State.SILENT) {
            return;
        }
        if (state == State.BEGUN) {
            json.endSpan(pid, ended, end);
        } else {
            json.span(pid, ended, end, frames.depth());
            writeMarks(json);
        }
        if (ended.request() != requestBefore) {
            arrows.reached(ended, pid, end);
        }
        requestBefore = ended.request();
    }

    private void writeMarks(EventJson json) throws IOException {
        for (Event mark : marks) {
            json.mark(pid, mark, frames.depth());
        }
        marks.clear();
    }

    /** Idle with nothing to say: what {@link Lane#end()} records. */
    private static boolean plainIdle(Event event) {
        return event.activity() == Activity.IDLE
                && event.known() == Known.RECORDED
                && event.label() == 0
                && event.request() == 0
                && event.arg() == 0;
    }
}
