package brigade.ui.page;

import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.source.TraceSource;

/**
 * A person's look at one source: its trace, the instant that is shown, what is selected, gauged and
 * bookmarked, and the words for it. Every part that shows the trace is given it; it ends when
 * another source is opened. UI thread only.
 */
public record TraceSession(
        TraceSource source,
        SessionClock clock,
        Selection selection,
        Gauges gauges,
        Bookmarks bookmarks,
        Texts texts,
        Units units) {

    /** The first look at a source: live while it grows, held at its start else. */
    public static TraceSession of(TraceSource source, Texts texts) {
        Trace trace = source.trace();
        return new TraceSession(
                source,
                source.growing()
                        ? SessionClock.ofLive(trace, source.behind())
                        : SessionClock.ofRecorded(trace),
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
     * Whether its threads have not told of themselves: they were looked at from outside, so that
     * not all of it is known, nor in the same way.
     */
    public boolean toldFromOutside() {
        return trace().clock() instanceof TraceClock.Foreign;
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
