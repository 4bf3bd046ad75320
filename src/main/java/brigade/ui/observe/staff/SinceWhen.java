package brigade.ui.observe.staff;

import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.SampledRun;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Since when a lane has been at what it is at. Each dump tells anew of a wait that goes on: the
 * spans of one wait follow each other, and count as one. What was found is kept. One thread.
 */
final class SinceWhen {

    private static final int SPARE = 10_000;

    private final Trace trace;
    private final Map<Integer, Run> runs = new HashMap<>();

    SinceWhen(Trace trace) {
        this.trace = trace;
    }

    private static final class Run {
        private final Span like;
        private long begin;
        private long reached;

        Run(Span like, long begin, long reached) {
            this.like = like;
            this.begin = begin;
            this.reached = reached;
        }

        boolean has(Span span) {
            return (like.equals(span) || SampledRun.goesOn(like, span))
                    && span.start() >= begin
                    && span.start() <= reached;
        }
    }

    /** When a lane began what it is at in a span of it, nanoseconds. */
    long of(Lane lane, Span span) {
        Run known = runs.get(lane.id());
        if (known == null || !known.has(span)) {
            if (runs.size() > SPARE + 2 * trace.lanes().size()) {
                runs.clear();
            }
            known = new Run(span, begin(lane, span, known), span.start());
            runs.put(lane.id(), known);
        }
        known.reached = Math.max(known.reached, span.open() ? span.start() : span.end());
        known.begin = earlier(lane, known);
        return known.begin;
    }

    /** What is told late may reach further back. */
    private long earlier(Lane lane, Run known) {
        if (known.begin <= lane.openedAt()) {
            return known.begin;
        }
        Span before = trace.spanAt(lane, known.begin - 1);
        return before == null || !SampledRun.goesOn(before, known.like)
                ? known.begin
                : SampledRun.begin(trace, lane, before);
    }

    private long begin(Lane lane, Span span, @Nullable Run known) {
        Span first = span;
        while (first.start() > lane.openedAt()) {
            Span before = trace.spanAt(lane, first.start() - 1);
            if (before == null || !SampledRun.goesOn(before, span)) {
                return first.start();
            }
            if (known != null && known.has(before)) {
                return known.begin;
            }
            first = before;
        }
        return first.start();
    }
}
