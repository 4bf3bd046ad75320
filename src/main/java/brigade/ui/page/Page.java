package brigade.ui.page;

import brigade.trace.Trace;
import brigade.trace.source.TraceSource;

/**
 * What every part of a page that shows a trace is given: the source, the instant, the selection,
 * and the words. UI thread only.
 */
public record Page(
        TraceSource source,
        PageClock clock,
        Selection selection,
        Gauges gauges,
        Bookmarks bookmarks,
        Texts texts,
        Units units) {

    /** A page on a source: live while it grows, held at its start else. */
    public static Page of(TraceSource source, Texts texts) {
        Trace trace = source.trace();
        return new Page(
                source,
                source.growing() ? PageClock.ofLive(trace) : PageClock.ofRecorded(trace),
                new Selection(),
                new Gauges(trace),
                new Bookmarks(source.bookmarks()),
                texts,
                new Units(texts, trace.clock()));
    }

    /** What the source records or has recorded. */
    public Trace trace() {
        return source.trace();
    }

    /**
     * Whether the source declares its words: then roles are groups, and labels have texts. The
     * threads of other programs stand in processes, and what they did keeps its name.
     */
    public boolean declared() {
        return !trace().vocabulary().name().isEmpty()
                && trace().lanes().stream().allMatch(lane -> lane.process().isEmpty());
    }
}
